#!/usr/bin/env python3
"""Times the making and checking of labels beside PDFBox 2 and iText 5, both with BouncyCastle, in
the same run. Run by hand on a computer that does nothing else (about two minutes):

    tests/benchmarks/labels.py [--build build/release] [--count 200] [--runs 3]

batch   statement, drawing and signature (P-256) of 200 labels of 74 x 148 mm in one process. Ours
        begins cold, with reading the fonts; the peers have made as many before (their machine is
        warm), draw fifteen lines of text, a shield and a code whose modules were made before, and
        write no PDF/A and no tags.
verify  200 signed labels in one process. Ours checks structure, chain, statement, code and times;
        the peers only the CMS over the byte range. iText 5 cannot check a P-256 signature.
single  `label verify` of one file from start to end beside `mutool sign -v`, which checks the
        signature only.
issue   what issuing adds: every code is drawn at two resolutions and read by two decoders. No peer.

The median of the runs counts, and runs take turns. `wall` is the time of all by their number; CPU of
the peers is that of the warm round, and below of the whole process, which is what a batch costs.
A figure is marked when it misses its target, and the program ends with 1.
"""

import argparse
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent / "labels"
JAVA = Path("/usr/share/java")
JARS = ["pdfbox2", "fontbox2", "commons-logging", "bcpkix", "bcprov", "bcutil", "itext5"]
MISSED = []


def output(*command, allowed=(0,)):
    """What a program prints, and the processor time it took in milliseconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([str(word) for word in command], capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in allowed:
        sys.exit(f"error: {' '.join(map(str, command[:4]))}: {done.stderr.decode()}")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return done.stdout.decode(), 1000 * cpu


def measured(*command):
    text, cpu = output(*command)
    return json.loads(text) | {"process": cpu}


def in_turns(runs, **works):
    results = {name: [] for name in works}
    for _ in range(runs):
        for name, work in works.items():
            results[name].append(work())
    return {name: {key: statistics.median(one[key] for one in all_of) for key in all_of[0]}
            for name, all_of in results.items()}


def line(name, figures, *keys):
    cells = "".join(f"{figures[key]:10.2f}" if key in figures else f"{'':10}" for key in keys)
    print(f"    {name:<26}{cells}")


def judged(text, ratio, target):
    good = ratio >= target
    print(f"    {text:<52}{ratio:6.1f} x, target {target:g} x{'' if good else '   MISSED'}")
    if not good:
        MISSED.append(text)


def batch(bench, peers, folder, count, runs):
    ours = [bench, "make"]
    figures = in_turns(
        runs,
        one=lambda: measured(*ours, 1, count, folder),
        two=lambda: measured(*ours, 2, count, folder),
        pdfbox=lambda: measured(*peers, "make", "pdfbox", count, 3, folder),
        itext=lambda: measured(*peers, "make", "itext", count, 3, folder),
        pdfboxcold=lambda: measured(*peers, "make", "pdfbox", count, 1, folder),
        itextcold=lambda: measured(*peers, "make", "itext", count, 1, folder))
    for one in figures.values():
        one["process"] /= count
    print(f"\nbatch of {count}, ms a label")
    keys = ("statement", "draw", "sign", "median", "wall", "cpu", "process")
    print(f"    {'':<26}{''.join(f'{key:>10}' for key in keys)}")
    line("assay, one thread", figures["one"], *keys)
    line("assay, two threads", figures["two"], *keys)
    line("PDFBox, warm", figures["pdfbox"], *keys[:-1])
    line("iText 5, warm", figures["itext"], *keys[:-1])
    line("PDFBox, from its start", figures["pdfboxcold"], *keys)
    line("iText 5, from its start", figures["itextcold"], *keys)
    fastest = min(figures["pdfbox"]["wall"], figures["itext"]["wall"])
    judged("wall time, two threads, of the fastest warm peer", fastest / figures["two"]["wall"], 4)
    least = min(figures["pdfboxcold"]["process"], figures["itextcold"]["process"])
    judged("processor time of the whole process", least / figures["two"]["process"], 8)
    warm = min(figures["pdfbox"]["cpu"], figures["itext"]["cpu"])
    print(f"    processor time, warm peers against ours from its start: "
          f"{warm / figures['two']['cpu']:.1f} x")


def verify(bench, peers, folder, count, runs):
    mine = sorted(folder.glob("[0-9]*.pdf"))[:count]
    theirs = sorted(folder.glob("pdfbox-*.pdf"))[:count]
    figures = in_turns(
        runs,
        one=lambda: measured(bench, "verify", 1, folder, *mine),
        two=lambda: measured(bench, "verify", 2, folder, *mine),
        pdfbox=lambda: measured(*peers, "verify", "pdfbox", 3, *theirs))
    if figures["two"]["valid"] != count or figures["pdfbox"]["valid"] != count:
        sys.exit("error: not every label was found valid")
    print(f"\nverification of {count}, ms a label")
    keys = ("median", "wall", "cpu")
    print(f"    {'':<26}{''.join(f'{key:>10}' for key in keys)}")
    line("assay, one thread", figures["one"], *keys)
    line("assay, two threads", figures["two"], *keys)
    line("PDFBox, CMS only, warm", figures["pdfbox"], *keys)
    judged("wall time, two threads, of the fastest peer",
           figures["pdfbox"]["wall"] / figures["two"]["wall"], 4)


def single(cli, folder, runs):
    label = sorted(folder.glob("[0-9]*.pdf"))[0]
    trust = folder / "root.pem"

    def seconds(*command):
        start = time.perf_counter()
        output(*command, allowed=(0, 1, 2, 3, 4, 5))
        return {"ms": 1000 * (time.perf_counter() - start)}

    figures = in_turns(
        10 * runs,
        ours=lambda: seconds(cli, "label", "verify", label, "--trust", trust, "--at",
                             "2026-11-24T12:00:00Z"),
        mutool=lambda: seconds("mutool", "sign", "-v", label))
    print("\none label, from start to end, ms")
    line("assay-cli label verify", figures["ours"], "ms")
    line("mutool sign -v", figures["mutool"], "ms")
    judged("of mutool", figures["mutool"]["ms"] / figures["ours"]["ms"], 1)


def issue(bench, folder, count):
    some = max(2, count // 5)
    figures = measured(bench, "issue", 2, some, folder)
    print(f"\nissuing {some} with reading back, two threads, ms a label")
    line("assay", figures, "wall", "cpu")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=Path, default=ROOT / "build/release")
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--runs", type=int, default=3)
    words = parser.parse_args()
    build = words.build.resolve()
    subprocess.run(["cmake", "--build", build, "--target", "benchlabels", "assay-cli", "--", "-j2"],
                   check=True, stdout=subprocess.DEVNULL)
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    if not shutil.which("mutool"):
        sys.exit("error: mutool is missing (package mupdf-tools)")
    print(f"load when it began: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        classes = folder / "classes"
        path = ":".join(str(JAVA / f"{jar}.jar") for jar in JARS)
        output("javac", "-nowarn", "-cp", path, "-d", classes, HERE / "Peers.java")
        peers = ["java", "-cp", f"{path}:{classes}", "Peers"]
        bench = build / "tests/benchlabels"
        output(bench, "identity", folder)
        batch(bench, peers, folder, words.count, words.runs)
        verify(bench, peers, folder, words.count, words.runs)
        single(build / "bin/assay-cli", folder, words.runs)
        issue(bench, folder, words.count)
    print(f"\nload when it ended: {os.getloadavg()[0]:.1f}")
    return 1 if MISSED else 0


if __name__ == "__main__":
    sys.exit(main())
