#!/usr/bin/env python3
"""Times evidence of a large file beside `sha256sum`. Run by hand on a computer that does nothing else:

    tests/benchmarks/evidence.py [--bin build/release/bin] [--gib 4] [--folder /var/tmp]

Adds one file of random bytes, reads it back (verify), and writes it out again (export). The ratio is
the speed of assay-cli by the speed of `sha256sum` on the same file in the same run: adding also writes
the file into the workspace and waits for the disk. Memory is the largest resident set of each program.
"""

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DEMO = ROOT / "resources" / "demo"
BLOCK = 16 << 20


def timed(command, environment):
    """Wall-clock seconds, largest resident set in bytes, standard output."""
    out_read, out_write = os.pipe()
    start = time.perf_counter()
    pid = os.posix_spawnp(command[0], command, environment,
                          file_actions=[(os.POSIX_SPAWN_DUP2, out_write, 1)])
    os.close(out_write)
    with os.fdopen(out_read, "rb") as out:
        said = out.read()
    _, status, usage = os.wait4(pid, 0)
    seconds = time.perf_counter() - start
    if status != 0:
        sys.exit(f"error: {' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}")
    return seconds, usage.ru_maxrss * 1024, said


def fill(path, size):
    block = os.urandom(BLOCK)
    with open(path, "wb") as file:
        for number in range(size // BLOCK):
            file.write(number.to_bytes(8, "big") + block[8:])
        file.flush()
        os.fsync(file.fileno())


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--bin", default=ROOT / "build/release/bin", type=Path)
    options.add_argument("--gib", default=4.0, type=float)
    options.add_argument("--folder", default=None)
    given = options.parse_args()
    cli = str(given.bin / "assay-cli")
    size = int(given.gib * (1 << 30)) // BLOCK * BLOCK
    folder = tempfile.mkdtemp(prefix="assay-bench-", dir=given.folder)
    environment = {"PATH": os.environ["PATH"], "HOME": folder, "LC_ALL": "C.UTF-8",
                   "ASSAY_WORKSPACE": f"{folder}/bench.assay"}
    try:
        def assay(*words):
            return json.loads(timed([cli, *words, "--json"], environment)[2])

        assay("init")
        product = assay("product", "add", str(DEMO / "hl-200/product.json"))["product"]
        assessment = assay("assessment", "new", "--product", product, "--scheme", "uk-cop-2018",
                           "--kind", "self")["assessment"]
        path = f"{folder}/capture.pcap"
        fill(path, size)
        timed(["sha256sum", path], environment)  # fills the cache as far as it goes
        peer, _, digest = timed(["sha256sum", path], environment)
        print(f"{given.gib:g} GiB; sha256sum {peer:.2f} s, {size / peer / 1e6:.0f} MB/s")

        def show(name, *words):
            seconds, memory, said = timed([cli, *words, "--json"], environment)
            print(f"{name:<18}{seconds:8.2f} s {size / seconds / 1e6:8.0f} MB/s   ratio "
                  f"{peer / seconds:5.2f}   {memory / (1 << 20):5.0f} MiB resident")
            return json.loads(said)

        added = show("evidence add", "evidence", "add", assessment, path, "--provision", "CoP-1.1")
        assert added["sha256"] == digest.split()[0].decode()
        show("evidence verify", "evidence", "verify")
        out = f"{folder}/out.pcap"
        show("evidence export", "evidence", "export", added["evidence"], "-o", out)
        assert timed(["sha256sum", out], environment)[2].split()[0] == digest.split()[0]
        os.remove(out)
        show("the same again", "evidence", "add", assessment, path, "--provision", "CoP-1.2")
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
