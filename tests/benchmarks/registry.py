#!/usr/bin/python3
"""How long it takes to publish the register of 10,000 labels, and again after one more was issued.

usage: registry.py PROGRAMS [LABELS [PICTURES]]      PROGRAMS is the folder of the built assay-cli

With PICTURES it is also measured what so many photographs of products cost, for the first time and
when they are as they were; ImageMagick makes one of 4000 × 3000 pixels, the others are copies of it.

One label is issued as a person would; its row is then copied with other numbers and models, which
is quicker than issuing thousands and gives the program the same work. Targets: 60 s and 2 s.
"""

import json
import os
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def check_character(body):
    product = 36
    for character in body.replace("-", ""):
        total = (product + ALPHABET.index(character)) % 36
        product = (total or 36) * 2 % 37
    return ALPHABET[(37 - product) % 36]


def main():
    programs, labels = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    pictures = int(sys.argv[3]) if len(sys.argv) > 3 else 0
    demo = os.path.join(ROOT, "resources", "demo")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ASSAY_WORKSPACE"] = os.path.join(folder, "bench.assay")

        def run(*arguments, actor="Ada"):
            start = time.monotonic()
            cpu = resource.getrusage(resource.RUSAGE_CHILDREN)
            done = subprocess.run([os.path.join(programs, "assay-cli"), "--actor", actor,
                                   *arguments, "--json"], capture_output=True, check=False)
            if done.returncode != 0:
                sys.exit(done.stderr.decode() + done.stdout.decode())
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            answer = json.loads(done.stdout)
            answer["seconds"] = time.monotonic() - start
            answer["cpu"] = (after.ru_utime + after.ru_stime) - (cpu.ru_utime + cpu.ru_stime)
            answer["peak"] = after.ru_maxrss // 1024
            return answer

        run("init", "--organisation", f"{demo}/organisation.json")
        product = run("product", "add", f"{demo}/hl-200/product.json")["product"]
        assessment = run("assessment", "new", "--product", product, "--scheme", "uk-cop-2018",
                         "--kind", "lab")["assessment"]
        run("assessment", "import", assessment, f"{demo}/hl-200/answers.json")
        run("assessment", "facts", assessment, f"{demo}/hl-200/facts.json")
        run("assessment", "submit", assessment)
        run("assessment", "accept", assessment, actor="Rhys")
        key = run("identity", "demo", f"{folder}/demo")
        identity = ["--identity", key["identity"], "--passphrase-file", key["passphraseFile"]]

        def issue(name):
            return run("label", "issue", assessment, "--kind", "information", *identity,
                       "-o", f"{folder}/{name}.pdf")

        first = issue("first")["label"]
        database = sqlite3.connect(os.environ["ASSAY_WORKSPACE"])
        columns = [row[1] for row in database.execute("PRAGMA table_info(label)")]
        row = dict(zip(columns, database.execute("SELECT * FROM label").fetchone()))
        for number in range(2, labels + 1):
            body = f"{first[:8]}-{number:05d}"
            statement = json.loads(row["statement"])
            statement["certificateId"] = f"{body}-{check_character(body)}"
            statement["product"]["model"] = f"HL-{number}"
            statement["product"]["manufacturer"]["name"] = f"Maker {number % 400}"
            copy = dict(row, certificate=statement["certificateId"],
                        statement=json.dumps(statement, sort_keys=True, ensure_ascii=False,
                                             separators=(",", ":")))
            database.execute(f"INSERT INTO label ({', '.join(columns)}) VALUES "
                             f"({', '.join('?' * len(columns))})", [copy[c] for c in columns])
        database.commit()
        database.close()

        site = f"{folder}/site"
        publish = ["registry", "publish", site, *identity, "--trust", key["root"]]
        whole = run(*publish)
        issued = issue("another")
        again = run(*publish)
        same = run(*publish)
        check = run("registry", "check", site, "--trust", key["root"])
        size = sum(os.path.getsize(os.path.join(where, name))
                   for where, _, names in os.walk(site) for name in names)
        measured = [("all", whole), ("issuing one more", issued), ("one more", again),
                    ("nothing new", same), ("check", check)]
        if pictures:
            kept = f"{folder}/pictures"
            os.mkdir(kept)
            photo = f"{folder}/photo.jpg"
            subprocess.run(["convert", "-size", "4000x3000", "plasma:fractal", "-quality", "85",
                            photo], check=True)
            with open(photo, "rb") as file:
                content = file.read()
            for number in range(2, pictures + 2):
                with open(f"{kept}/Northlight HL-{number}.jpg", "wb") as file:
                    file.write(content + number.to_bytes(4, "big"))  # another one to a digest
            measured += [(f"{pictures} pictures of {len(content) / 1e6:.1f} MB",
                          run(*publish, "--pictures", kept)),
                         ("the same pictures", run(*publish, "--pictures", kept))]
        for what, answer in measured:
            print(f"{what}: {answer['seconds']:.2f} s, CPU {answer['cpu']:.2f} s, "
                  f"peak {answer['peak']} MiB, files written {answer.get('written', '-')}")
        print(f"labels {again['labels']}, site {size / 1e6:.0f} MB, check {check['overall']}")
        if whole["seconds"] > 60 or again["seconds"] > 2:
            sys.exit("too slow: the targets are 60 s and 2 s")


main()
