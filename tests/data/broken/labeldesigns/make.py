#!/usr/bin/env python3
"""Makes the broken label designs in this folder from the sound example, and says in expected.json
where each is to be refused and for what reason. Those in beyond/ satisfy the JSON schema: only the
program sees what is wrong with them."""

import copy
import json
import pathlib

here = pathlib.Path(__file__).parent
root = here.parents[3]
sound = json.loads((root / "docs/examples/label-design/northlight-80x160.json").read_text())
del sound["logo"]
LOGO = {"file": "northlight.svg", "alt": "Northlight", "leftMm": 4, "topMm": 4, "widthMm": 30,
        "heightMm": 8}
expected = {}


def make(name, pointer, reason, change, beyond=False):
    design = copy.deepcopy(sound)
    change(design)
    path = ("beyond/" if beyond else "") + name + ".json"
    (here / path).write_text(json.dumps(design, indent=1, ensure_ascii=False) + "\n")
    expected[path] = {"pointer": pointer, "reason": reason}


def put(pointer, value):
    def change(design):
        *way, last = pointer.strip("/").split("/")
        for step in way:
            design = design[step]
        design[last] = value
    return change


def drop(pointer):
    def change(design):
        *way, last = pointer.strip("/").split("/")
        for step in way:
            design = design[step]
        del design[last]
    return change


def logo(**members):
    return put("logo", {**LOGO, **members})


make("format-unknown", "/format", "must be one of", put("format", "assay-label-design/9"))
make("format-missing", "/format", "missing", drop("format"))
make("id-missing", "/id", "missing", drop("id"))
make("id-with-a-path", "/id", "small letters", put("id", "../etc"))
make("kind-unknown", "/kind", "must be one of", put("kind", "sticker"))
make("width-a-text", "/widthMm", "must be a number", put("widthMm", "80"))
make("width-negative", "/widthMm", "must be a number", put("widthMm", -80))
make("height-huge", "/heightMm", "must be a number", put("heightMm", 1e9))
make("height-missing", "/heightMm", "is missing", drop("heightMm"))
make("unknown-name", "/onLoad", "unknown name", put("onLoad", "alert(1)"))
make("qr-unknown-name", "/qr/level", "unknown name", put("qr/level", "L"))
make("modules-too-small", "/qr/moduleMm", "two numbers from 0.33", put("qr/moduleMm", [0.3, 0.2]))
make("modules-one-number", "/qr/moduleMm", "two numbers", put("qr/moduleMm", [0.36]))
make("type-too-small", "/pt/note", "two numbers from 5", put("pt/note", [6, 4.5]))
make("type-missing", "/pt/answer", "is missing", drop("pt/answer"))
make("type-unknown", "/pt/footnote", "unknown name", put("pt/footnote", [5, 5]))
make("type-a-list", "/pt", "must be an object", put("pt", [5, 5]))
make("accent-a-name", "/accent", "must be a colour", put("accent", "teal"))
make("accent-a-program", "/accent", "longer than 7", put("accent", "url(javascript:alert(1))"))
make("free-unknown-name", "/freeMm/left", "unknown name", put("freeMm/left", 3))
make("logo-without-words", "/logo/alt", "missing", lambda d: (logo()(d), drop("logo/alt")(d)))
make("logo-with-empty-words", "/logo/alt", "must not be empty", logo(alt=" "))
make("logo-in-another-folder", "/logo/file", "plain name", logo(file="../northlight.svg"))
make("logo-from-the-root", "/logo/file", "plain name", logo(file="/etc/passwd"))
make("logo-from-the-web", "/logo/file", "plain name", logo(file="https://evil.example/a.svg"))
make("logo-a-picture", "/logo/file", "plain name", logo(file="northlight.png"))
make("logo-without-size", "/logo/widthMm", "is missing",
     lambda d: (logo()(d), drop("logo/widthMm")(d)))

make("id-of-the-program", "/id", "is that of a format of the program", put("id", "74x148"), True)
make("accent-too-pale", "/accent", "4.5:1 is the least", put("accent", "#e0c000"), True)
make("frame-through-the-words", "/insetMm", "more than marginMm", put("marginMm", 4), True)
make("code-larger-than-the-label", "/qr", "larger than the label", put("qr/sideMm", 81), True)
make("icon-leaves-no-room", "/iconMm", "no room for words", lambda d: d.update(iconMm=60, widthMm=70), True)
make("signs-too-wide", "/signMm", "do not fit side by side", put("signMm", 6), True)
make("icons-run-into-each-other", "/factIconMm", "run into each other", put("factIconMm", 9), True)
make("statement-left-out", "/qr/content", "its whole statement", put("qr/content", "number"), True)
make("words-that-turn", "/logo/alt", "cannot be printed", logo(alt="North\u202elight"), True)
make("logo-is-not-there", "/logo/file", "no such file", logo(file="other.svg"), True)
make("logo-over-the-frame", "/logo", "from each edge", logo(leftMm=1), True)
make("logo-over-the-edge", "/logo", "from each edge", logo(leftMm=60), True)
make("logo-over-the-words", "/logo", "its area covers", logo(topMm=40), True)
make("logo-over-the-band", "/logo", "its area covers", logo(topMm=8), True)
make("logo-over-the-code", "/logo", "its area covers", logo(leftMm=46, topMm=120), True)
make("too-small-for-the-code", "/qr", "it needs", put("qr/sideMm", 15), True)


def tiny(design):
    design.update(widthMm=40, heightMm=60, iconMm=5, factIconMm=3, signMm=2)
    design["qr"]["sideMm"] = 30


def flat(design):
    design.update(heightMm=90)


make("too-small-for-the-words", "", "does not fit", tiny, True)
make("too-flat-for-the-words", "", "too much text", flat, True)


def make_text(name, reason, text):
    """No JSON that a schema could look at."""
    (here / "beyond" / name).write_text(text)
    expected["beyond/" + name] = {"pointer": "", "reason": reason}


make_text("not-json.json", "line", "{ \"format\": \n")
make_text("name-twice.json", "twice", "{ \"id\": \"a\", \"id\": \"b\" }\n")
make_text("too-deep.json", "deep", "[" * 50 + "]" * 50 + "\n")
(here / "expected.json").write_text(json.dumps(expected, indent=1) + "\n")
