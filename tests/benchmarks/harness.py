#!/usr/bin/env python3
"""Times what the harness does with a console beside other people's tools. Run by hand on a computer
that does nothing else (about four minutes):

    tests/benchmarks/harness.py [--build build/release] [--only exchange|scan|flood]

exchange  prompt and answer over a pty, 20,000 times, against the same far end: the engine with its
          transcript, hashes, masking and text for people; expect and pexpect, which keep nothing.
scan      a console log of 100 MB with 200 rules for secrets (tests/benchmarks/harness), start
          included, beside ripgrep with the same expressions, which must find the same at the same
          places.
flood     3 Mbaud for 60 s: recorded, hashed, searched for secrets and shown. Every byte must be in
          the transcript. cat to a file stands beside it.

The median of the runs counts, and runs take turns. A figure is marked when it misses its target.
"""

import argparse
import base64
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
sys.path.insert(0, str(Path(__file__).resolve().parent / "harness"))
import secretrules  # noqa: E402

PEXPECT = """
import os, sys, tty
from pexpect import fdpexpect
fd = os.open(sys.argv[1], os.O_RDWR | os.O_NOCTTY)
tty.setraw(fd)
device = fdpexpect.fdspawn(fd, timeout=10)
import time
start = time.perf_counter()
for n in range(int(sys.argv[2])):
    device.send(f"CMD {n}\\r")
    device.expect_exact("# ")
    assert device.before == f"ok {n}\\r\\n".encode(), device.before
print(time.perf_counter() - start)
"""

EXPECT = """
log_user 0
set timeout 10
set port [open [lindex $argv 0] r+]
fconfigure $port -translation binary -buffering none
spawn -noecho -open $port
set count [lindex $argv 1]
set start [clock microseconds]
for {set n 0} {$n < $count} {incr n} {
    send "CMD $n\\r"
    expect {
        -ex "# " {}
        timeout { puts stderr "no answer"; exit 1 }
    }
    if {[string first "ok $n\\r\\n" $expect_out(buffer)] != 0} { puts stderr "wrong"; exit 1 }
}
puts [expr {([clock microseconds] - $start) / 1e6}]
"""


class FarEnd:
    """The device: a pty with a small program behind it."""

    def __init__(self, program, *words):
        self.process = subprocess.Popen([program, *words], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        self.port = self.process.stdout.readline().strip()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait()


def output(command, allowed=(0,)):
    done = subprocess.run([str(word) for word in command], capture_output=True)
    if done.returncode not in allowed:
        sys.exit(f"error: {' '.join(map(str, command))}: {done.stderr.decode(errors='replace')}")
    return done.stdout


def in_turns(runs, **works):
    """The median of what each of `works` returns."""
    seen = {name: [] for name in works}
    for number in range(runs + 1):
        for name, work in works.items():
            value = work()
            if number > 0:  # the first one fills the caches
                seen[name].append(value)
    return {name: statistics.median(values) for name, values in seen.items()}


def judged(text, good):
    print(f"{text}{'' if good else '   MISSED'}")
    return good


def exchange(build, folder, runs, count):
    peers = {"expect": (["expect", f"{folder}/exchange.exp"], 0.9),
             "pexpect": ([sys.executable, f"{folder}/exchange.py"], 2)}
    Path(folder, "exchange.exp").write_text(EXPECT)
    Path(folder, "exchange.py").write_text(PEXPECT)

    def timed(command, *more):
        with FarEnd(build / "tests/echoprompt") as device:
            return float(output([*command, device.port, count, *more]))

    def ours():
        transcript = Path(folder, "exchange.jsonl")
        transcript.unlink(missing_ok=True)
        return timed([build / "tests/benchharness"], transcript)

    works = {"ours": ours}
    for name, (command, _) in peers.items():
        works[name] = lambda command=command: timed(command)
    seconds = in_turns(runs, **works)
    print(f"\n{count} exchanges over a pty")
    print(f"    {'assay, with transcript':<28}{count / seconds['ours']:8.0f} a second")
    good = True
    for name, (_, least) in peers.items():
        ratio = seconds[name] / seconds["ours"]
        good &= judged(f"    {name:<28}{count / seconds[name]:8.0f} a second   ours {ratio:5.2f} x "
                       f"(at least {least})", ratio >= least)
    return good


def scan(build, folder, runs):
    rules, patterns = secretrules.write_rules(folder)
    log = Path(folder, "console.log")
    secretrules.write_log(log)
    ours = [build / "bin/assay-cli", "harness", "scan", log, "--rules", rules, "--json"]
    ripgrep = ["rg", "--no-config", "-o", "-b", "--no-filename", "--no-line-number", "-f", patterns]
    peers = {"ripgrep": ripgrep + [log],
             "ripgrep, in memory": ripgrep + ["--mmap", log],
             "ripgrep, ASCII only": ripgrep + ["--no-unicode", log]}

    found = json.loads(output(ours, allowed=(1,)))["files"][0]
    mine = [(secret["offset"], secret["bytes"]) for secret in found["secrets"]]
    for name, command in peers.items():
        lines = [line.split(b":", 1) for line in output(command).splitlines()]
        theirs = [(int(offset), len(text)) for offset, text in lines]
        if mine != theirs or found["found"] != len(theirs):
            sys.exit(f"error: {name} finds {len(theirs)}, ours {found['found']}, not the same: "
                     f"{sorted(set(mine) ^ set(theirs))[:5]}")

    def timed(command, allowed):
        start = time.perf_counter()
        output(command, allowed)
        return time.perf_counter() - start

    works = {"ours": lambda: timed(ours, (1,))}
    for name, command in peers.items():
        works[name] = lambda command=command: timed(command, (0,))
    seconds = in_turns(runs, **works)
    size = log.stat().st_size / 1e6
    print(f"\n{size:.0f} MB searched for 200 kinds of secrets, start included, {len(mine)} found")
    print(f"    {'assay-cli harness scan':<28}{seconds['ours']:8.3f} s "
          f"{size / seconds['ours']:6.0f} MB/s")
    good = True
    for name in peers:
        ratio = seconds[name] / seconds["ours"]
        text = (f"    {name:<28}{seconds[name]:8.3f} s {size / seconds[name]:6.0f} MB/s   "
                f"ours {ratio:5.2f} x")
        if name == "ripgrep":
            good &= judged(text + " (at least 3)", ratio >= 3)
        else:
            print(text)
    return good


def spent(command, **options):
    """Wall-clock and processor seconds of a command."""
    start = time.perf_counter()
    process = subprocess.Popen([str(word) for word in command], stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, **options)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"error: {command[0]} ended with {process.returncode}")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime


def line(number):
    return b"[%10d] sensor value ok 22.5\r\n" % number


def is_whole(transcript, size):
    """Whether a transcript holds every byte of the flood, in order."""
    received = b"".join(base64.b64decode(record["raw"])
                        for record in map(json.loads, open(transcript)) if record["kind"] == "rx")
    expected = b"".join(line(n) for n in range(size // len(line(0))))
    return len(received) == size and received == expected


def flood(build, folder, seconds):
    pipe = f"{folder}/power"
    os.mkfifo(pipe)
    keep = os.open(pipe, os.O_RDWR)
    far = subprocess.Popen([build / "tests/echoprompt", str(seconds)], stdin=keep,
                           stdout=subprocess.PIPE, text=True)
    port = far.stdout.readline().strip()
    run = [build / "bin/assay-cli", "harness", "run", "--standalone", "DT-19", "--port", port,
           "--baud", "3000000", "--power", f"/bin/sh -c 'echo {{state}} > {pipe}'", "--set",
           f"seconds={seconds + 60}", "--set", "quiet-seconds=2", "--consent", "read-sensitive",
           "-o", f"{folder}/run", "--console"]
    _, processor = spent(run)
    words = far.stdout.readline().split()
    sent, lost = int(words[1]), int(words[3])
    whole = is_whole(f"{folder}/run/transcript.jsonl", sent)

    copy = subprocess.Popen(["cat", port], stdout=open(f"{folder}/copy", "wb"))
    os.write(keep, b"on\n")
    far.stdout.readline()
    time.sleep(1)
    copy.terminate()
    _, _, usage = os.wait4(copy.pid, 0)
    copy.returncode = 0
    far.terminate()
    far.wait()
    os.close(keep)

    print(f"\n3 Mbaud for {seconds} s: {sent} bytes sent")
    good = judged(f"    assay: recorded, hashed, searched, shown{100 * processor / seconds:8.1f} % of "
                  f"a processor   bytes lost: {lost}", whole and lost == 0)
    theirs = usage.ru_utime + usage.ru_stime
    print(f"    cat to a file                           {100 * theirs / seconds:8.1f} % of a processor")
    return good


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--build", default=ROOT / "build/release", type=Path)
    options.add_argument("--runs", default=5, type=int)
    options.add_argument("--exchanges", default=20_000, type=int)
    options.add_argument("--seconds", default=60, type=int)
    options.add_argument("--only", choices=["exchange", "scan", "flood"])
    given = options.parse_args()
    wanted = [given.only] if given.only else ["exchange", "scan", "flood"]

    needs = {"rg": "ripgrep", "expect": "expect"}
    missing = [package for tool, package in needs.items() if not shutil.which(tool)]
    try:
        import pexpect  # noqa: F401
    except ImportError:
        missing.append("python3-pexpect")
    if missing:
        sys.exit(f"error: the peers are missing: apt-get install {' '.join(missing)}")
    build = given.build.resolve()
    output(["cmake", "--build", build, "--target", "assay-cli", "benchharness", "echoprompt"])

    print(f"load when it began: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    folder = tempfile.mkdtemp(prefix="assay-bench-")
    good = True
    try:
        if "exchange" in wanted:
            good &= exchange(build, folder, given.runs, given.exchanges)
        if "scan" in wanted:
            good &= scan(build, folder, given.runs)
        if "flood" in wanted:
            good &= flood(build, folder, given.seconds)
    finally:
        shutil.rmtree(folder)
    print(f"\nload when it ended: {os.getloadavg()[0]:.1f}")
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
