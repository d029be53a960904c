#!/usr/bin/env python3
"""How long each form of a report of 10,000 findings takes, and how much memory.

    tests/benchmarks/report.py [BUILD] [FINDINGS]

BUILD is a folder of a build (build/release when it is not given); benchreport is built there. Each
form is made by a process of its own. Fails above 30 s or 500 MiB (features X8).
"""

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FORMS = ["json", "back", "pdf", "signed", "html", "oscal", "sarif", "junit", "csv",
         "gap-pdf", "gap-html", "gap-json", "gap-csv"]


def main():
    build = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "build/release").resolve()
    findings = sys.argv[2] if len(sys.argv) > 2 else "10000"
    subprocess.run(["ninja", "-C", build, "benchreport"], check=True, stdout=subprocess.DEVNULL)
    program = next(build.rglob("benchreport"))
    failed = []
    with tempfile.TemporaryDirectory() as folder:
        for form in FORMS:
            made = subprocess.run([program, folder, findings, form], text=True,
                                  stdout=subprocess.PIPE,
                                  env={"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin",
                                       "XDG_DATA_HOME": folder})
            print(made.stdout.splitlines()[-1] if made.stdout else form, flush=True)
            if made.returncode != 0:
                failed.append(form)
    if failed:
        sys.exit(f"too slow, too large or not made: {', '.join(failed)}")


if __name__ == "__main__":
    main()
