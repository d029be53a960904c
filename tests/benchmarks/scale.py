#!/usr/bin/env python3
"""Times large workspaces. Run by hand on a computer that does nothing else:

    tests/benchmarks/scale.py [--sizes 1000,10000,100000] [--folder /var/tmp]

Builds the release programs, then a workspace of each size: one assessment of 60 answers and about a
hundred acts, made by the engine and then copied under new ids, with the hash chain of the custody log
computed here once more. `log verify` must find each of them whole before its times count.

Peers in the same run, on the same file: sqlite3 (Python's) asking for the rows of the list, and
sha256sum over the file. Limits are those of the project for 10,000 assessments.
"""

import argparse
import hashlib
import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "release"
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LIMITS = {"open_list_ms": 500, "window_list_ms": 500, "search_ms": 100, "guideline_ms": 50,
          "verify_ms": 10_000, "dashboard_ms": 3000, "dashboard_longest_ms": 50,
          "adoption_ms": 30_000}  # for 10,000 assessments


def run(command):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    done = subprocess.run([str(word) for word in command], capture_output=True, env=environment)
    if done.returncode != 0:
        sys.exit(f"error: {' '.join(map(str, command))}: {done.stderr.decode()}")
    return done.stdout


class Copier:
    """Copies the second assessment of a template again and again."""

    def __init__(self, path):
        self.db = sqlite3.connect(path, isolation_level=None)
        self.db.executescript("PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;")
        self.product, self.assessment = self.db.execute(
            "SELECT product, id FROM assessment ORDER BY rowid DESC LIMIT 1").fetchone()
        evidence = [row[0] for row in self.db.execute(
            "SELECT id FROM evidence WHERE assessment = ?", (self.assessment,))]
        self.ids = [self.product, self.assessment, *evidence]
        tables = [row[0] for row in self.db.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
            "AND name NOT IN ('log', 'chunk', 'ui_state', 'cache_summary')")]
        self.rows = {}  # statement -> rows to copy
        for table in tables:
            rows = [row for row in self.db.execute(f"SELECT * FROM {table}")
                    if any(one in str(value) for value in row for one in self.ids)]
            if rows:
                places = ", ".join("?" * len(rows[0]))
                self.rows[f"INSERT INTO {table} VALUES ({places})"] = rows
        first = self.db.execute("SELECT min(sequence) FROM log WHERE subject = ?",
                                (self.product,)).fetchone()[0]
        self.acts = self.db.execute("SELECT time, actor, act, subject, change FROM log "
                                    "WHERE sequence >= ? ORDER BY sequence", (first,)).fetchall()
        self.sequence, self.hash = self.db.execute(
            "SELECT sequence, hash FROM log ORDER BY sequence DESC LIMIT 1").fetchone()
        self.random = random.Random(2018)

    def add(self, count):
        self.db.execute("BEGIN")
        for number in range(count):
            self.copy(number)
            if number % 1000 == 999:
                print(f"\r  {number + 1} of {count}", end="", file=sys.stderr, flush=True)
        self.db.execute("COMMIT")
        self.db.close()
        print("\r", end="", file=sys.stderr)

    def copy(self, number):
        new = {old: old[:2] + "".join(self.random.choices(ALPHABET, k=len(old) - 2))
               for old in self.ids}
        model = f"M-{number:06}"

        def changed(value):
            if not isinstance(value, str):
                return value
            for old, fresh in new.items():
                value = value.replace(old, fresh)
            return value.replace("TEMPLATE-1", model)

        for statement, rows in self.rows.items():
            self.db.executemany(statement, [tuple(map(changed, row)) for row in rows])
        log = []
        for time_, actor, act, subject, change in self.acts:
            self.sequence += 1
            subject, change = changed(subject), changed(change)
            text = (f'{{"act":"{act}","actor":"{actor}","change":{change},'
                    f'"sequence":{self.sequence},"subject":"{subject}","time":"{time_}"}}')
            previous, self.hash = self.hash, hashlib.sha256(self.hash + text.encode()).digest()
            log.append((self.sequence, time_, actor, act, subject, change, previous, self.hash))
        self.db.executemany("INSERT INTO log VALUES (?, ?, ?, ?, ?, ?, ?, ?)", log)


def peers(path):
    start = time.perf_counter()
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    db.execute("SELECT a.id, a.status, a.kind, p.record, c.guidelines, c.progress FROM assessment a "
               "JOIN product p ON p.id = a.product JOIN cache_summary c ON c.assessment = a.id "
               ).fetchall()
    listed = 1000 * (time.perf_counter() - start)
    db.close()
    start = time.perf_counter()
    run(["sha256sum", path])
    return {"peer_list_ms": listed, "peer_sha256_ms": 1000 * (time.perf_counter() - start)}


def measure(bench, folder, template, size):
    path = Path(folder) / f"size-{size}.assay"
    shutil.copy(template, path)
    Copier(path).add(size - 2)
    figures = {"size_mb": path.stat().st_size / 1e6}
    cold = json.loads(run([bench, "engine", path]))  # computes every verdict once
    figures["first_list_ms"] = cold["open_list_ms"]
    for what in ("engine", "window", "verify"):
        figures |= json.loads(run([bench, what, path]))
    figures |= peers(path)
    figures["open_to_peer"] = figures["open_list_ms"] / figures["peer_list_ms"]
    figures["verify_to_sha256sum"] = figures["verify_ms"] / figures["peer_sha256_ms"]
    path.unlink()
    return figures


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--sizes", default="1000,10000,100000")
    options.add_argument("--folder", default=None)
    given = options.parse_args()
    sizes = [int(size) for size in given.sizes.split(",")]
    run(["cmake", "-S", ROOT, "--preset", "release"])
    run(["cmake", "--build", BUILD, "--target", "benchscale"])
    bench = BUILD / "tests" / "benchscale"
    results = {}
    with tempfile.TemporaryDirectory(prefix="assay-bench-", dir=given.folder) as folder:
        template = Path(folder) / "template.assay"
        run([bench, "template", template])
        for size in sizes:
            results[size] = measure(bench, folder, template, size)
    print(f"{'assessments':<26}" + "".join(f"{size:>14,}" for size in sizes))
    slow = []
    for name in results[sizes[0]]:
        limit = LIMITS.get(name)
        print(f"{name:<26}" + "".join(f"{results[size][name]:>14,.1f}" for size in sizes)
              + (f"   under {limit:,} at 10,000" if limit else ""))
        if limit and results.get(10_000, {}).get(name, 0) > limit:
            slow.append(name)
    if slow:
        sys.exit(f"error: over the limit: {', '.join(slow)}")


if __name__ == "__main__":
    main()
