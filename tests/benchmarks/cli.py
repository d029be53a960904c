#!/usr/bin/env python3
"""Times assay-cli beside other people's tools. Run by hand on a computer that does nothing else:

    tests/benchmarks/cli.py [--bin build/release/bin] [--runs 20]

Each line is the median wall-clock time of one command from its start to its end; a ratio below 1
means that assay-cli takes less time than the peer. The peers are asked for the same thing: start
and say what you are; check this signed PDF. pdfsig (poppler) and mutool (MuPDF) check less: neither
looks for bytes outside the signature, nor at what the label says.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DEMO = ROOT / "resources" / "demo"


def run(command, allowed=(0,), **options):
    done = subprocess.run(command, capture_output=True, **options)
    if done.returncode not in allowed:
        sys.exit(f"error: {' '.join(map(str, command))}: {done.stderr.decode()}")
    return done.stdout


def median_ms(command, runs, allowed=(0,), **options):
    times = []
    for number in range(runs + 1):
        words = [str(word).replace("{}", str(number)) for word in command]
        start = time.perf_counter()
        run(words, allowed, **options)
        times.append(1000 * (time.perf_counter() - start))
    return statistics.median(times[1:])  # the first one fills the caches


class Bench:
    def __init__(self, cli, folder, runs):
        self.cli, self.folder, self.runs = cli, folder, runs
        self.environment = {"PATH": os.environ["PATH"], "HOME": folder, "LC_ALL": "C.UTF-8",
                            "ASSAY_WORKSPACE": f"{folder}/bench.assay"}

    def assay(self, *words, allowed=(0,)):
        return run([self.cli, *words], allowed, env=self.environment)

    def measure(self, *command, allowed=(0,)):
        return median_ms(command, self.runs, allowed, env=self.environment)

    def prepare(self):
        """Everything up to an accepted assessment of the demonstration lamp."""
        self.assay("init", "--organisation", DEMO / "organisation.json")
        product = json.loads(self.assay("product", "add", DEMO / "hl-200/product.json", "--json"))
        made = json.loads(self.assay("assessment", "new", "--product", product["product"],
                                     "--scheme", "uk-cop-2018", "--kind", "self", "--json"))
        assessment = made["assessment"]
        self.assay("assessment", "import", assessment, DEMO / "hl-200/answers.json")
        self.assay("assessment", "facts", assessment, DEMO / "hl-200/facts.json")
        self.assay("assessment", "submit", assessment)
        self.assay("assessment", "accept", assessment)
        self.assay("identity", "demo", f"{self.folder}/demo")
        return assessment


def show(name, ours, peers):
    print(f"{name:<34}{ours:8.1f} ms")
    for peer, theirs in peers:
        print(f"    {peer:<30}{theirs:8.1f} ms   ratio {ours / theirs:5.2f}")


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--bin", default=ROOT / "build/release/bin", type=Path)
    options.add_argument("--runs", default=20, type=int)
    given = options.parse_args()
    cli = given.bin / "assay-cli"
    if not cli.exists():
        sys.exit(f"error: there is no {cli}; cmake --preset release, then cmake --build it")

    folder = tempfile.mkdtemp(prefix="assay-bench-")
    try:
        bench = Bench(str(cli), folder, given.runs)
        assessment = bench.prepare()
        sign = ["--identity", f"{folder}/demo/signer.p12",
                "--passphrase-file", f"{folder}/demo/passphrase.txt"]
        trust = ["--trust", f"{folder}/demo/root.pem"]

        show("start: assay-cli --help", bench.measure(cli, "--help"),
             [("pdfsig -v", bench.measure("pdfsig", "-v", allowed=(0, 99))),
              ("mutool -v", bench.measure("mutool", "-v", allowed=(0, 1))),
              ("python3 -c pass", bench.measure("python3", "-c", "pass"))])
        show("assessment status (60 answers)",
             bench.measure(cli, "assessment", "status", assessment), [])
        show("assessment answer", bench.measure(
            cli, "assessment", "answer", assessment, "CoP-1.1", "--verdict", "pass",
            "--rationale", "Timed"), [])
        bench.assay("assessment", "submit", assessment)
        bench.assay("assessment", "accept", assessment)
        for kind in ("information", "endorsement"):
            issued = bench.measure(cli, "label", "issue", assessment, "--kind", kind, *sign,
                                   "-o", f"{folder}/{kind}-{{}}.pdf")
            show(f"label issue, {kind}", issued, [])
            label = f"{folder}/{kind}-1.pdf"
            show(f"label verify, {kind}", bench.measure(cli, "label", "verify", label, *trust),
                 [("pdfsig", bench.measure("pdfsig", "-nocert", label)),
                  ("mutool sign -v", bench.measure("mutool", "sign", "-v", label))])
        hundred = [f"{folder}/information-1.pdf"] * 100
        each = bench.measure(cli, "label", "verify", *hundred, *trust) / 100
        show("label verify, each of 100 files", each, [])
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
