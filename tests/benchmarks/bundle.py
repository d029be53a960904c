#!/usr/bin/env python3
"""Times a bundle of many files beside `tar`. Run by hand on a computer that does nothing else:

    tests/benchmarks/bundle.py [--bin build/release/bin] [--gib 2] [--files 1000] [--folder /var/tmp]

Adds files of random bytes as evidence, exports the assessment, checks the bundle, imports it into an
empty workspace and compares the SHA-256 of every item. The ratio is the speed of assay-cli by the
speed of `tar` (storing the same files, or taking them out and hashing them) in the same run. Memory
is the largest resident set of each program.
"""

import argparse
import json
import os
import shutil
import tempfile
from pathlib import Path

from evidence import DEMO, ROOT, timed


def fill(folder, files, size):
    os.mkdir(folder)
    for number in range(files):
        with open(f"{folder}/{number:05}.bin", "wb") as file:
            file.write(os.urandom(size))


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--bin", default=ROOT / "build/release/bin", type=Path)
    options.add_argument("--gib", default=2.0, type=float)
    options.add_argument("--files", default=1000, type=int)
    options.add_argument("--folder", default=None)
    given = options.parse_args()
    cli = str(given.bin / "assay-cli")
    each = int(given.gib * (1 << 30)) // given.files
    total = each * given.files
    folder = tempfile.mkdtemp(prefix="assay-bench-", dir=given.folder)
    environment = {"PATH": os.environ["PATH"], "HOME": folder, "LC_ALL": "C.UTF-8"}
    there = environment | {"ASSAY_WORKSPACE": f"{folder}/there.assay"}
    here = environment | {"ASSAY_WORKSPACE": f"{folder}/here.assay"}
    bundle = f"{folder}/case.assaycase"
    try:
        def assay(place, *words):
            return json.loads(timed([cli, *words, "--json"], place)[2])

        fill(f"{folder}/files", given.files, each)
        assay(there, "init")
        assay(here, "init")
        product = assay(there, "product", "add", str(DEMO / "hl-200/product.json"))["product"]
        assessment = assay(there, "assessment", "new", "--product", product, "--scheme",
                           "uk-cop-2018", "--kind", "self")["assessment"]
        scheme = assay(there, "scheme", "show", "uk-cop-2018")
        provisions = [one["id"] for group in scheme["guidelines"] for one in group["provisions"]]
        answers = [{"provision": provision, "verdict": "inconclusive", "rationale": "Looked at.",
                    "support": "yes",
                    "evidence": [{"file": f"files/{number:05}.bin", "title": f"File {number}"}
                                 for number in range(place, given.files, len(provisions))]}
                   for place, provision in enumerate(provisions)]
        Path(f"{folder}/answers.json").write_text(json.dumps({"answers": answers}))
        timed([cli, "assessment", "import", assessment, f"{folder}/answers.json"], there)

        archive = f"{folder}/files.tar"
        timed(["tar", "-cf", archive, "-C", folder, "files"], environment)
        os.remove(archive)
        store, _, _ = timed(["tar", "-cf", archive, "-C", folder, "files"], environment)
        take, _, _ = timed(["sh", "-c", f"mkdir {folder}/out && tar -xf {archive} -C {folder}/out "
                                        f"&& sync && sha256sum {folder}/out/files/* > /dev/null"],
                           environment)
        print(f"{given.files} files, {given.gib:g} GiB; tar -c {store:.2f} s, tar -x and "
              f"sha256sum {take:.2f} s")

        def show(name, peer, place, *words):
            seconds, memory, said = timed([cli, *words, "--json"], place)
            print(f"{name:<18}{seconds:8.2f} s {total / seconds / 1e6:8.0f} MB/s   ratio "
                  f"{peer / seconds:5.2f}   {memory / (1 << 20):5.0f} MiB resident")
            return json.loads(said)

        show("bundle export", store, there, "bundle", "export", assessment, "-o", bundle,
             "--unsigned")
        # Nobody is trusted here, so a check ends with "cannot tell".
        timed(["sh", "-c", f'"{cli}" bundle check "{bundle}" --json > /dev/null; test $? -eq 2'],
              environment)
        show("bundle import", take, here, "bundle", "import", bundle)
        again = show("the same again", take, here, "bundle", "import", bundle)
        assert again["changes"] == 0

        def digests(place):
            listed = assay(place, "evidence", "list", assessment)["evidence"]
            return {item["id"]: item["sha256"] for item in listed}

        assert digests(here) == digests(there) and len(digests(here)) == given.files
        assert assay(here, "evidence", "verify")["ok"]
        print(f"all {given.files} SHA-256 are the same")
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
