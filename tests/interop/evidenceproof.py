#!/usr/bin/python3
"""Checks proofs of evidence the way a stranger would: written from docs/adr/0006-evidence-manifest.md
alone, with nothing but Python's own library.

usage: evidenceproof.py root LIST.json          prints the root over `evidence list --json`
       evidenceproof.py check ROOT PROOF...     exit 1 names the first proof that does not hold
       evidenceproof.py trees FOLDER...         the same for folders with the root in a file "root"
"""

import hashlib
import json
import pathlib
import sys

MEMBERS = ["id", "title", "fileName", "mediaType", "url", "sha256", "bytes", "provisions",
           "revision", "run", "added", "addedBy"]
SUPPLIER = ["component", "item", "kind", "name", "version", "supplier"]


def canonical(value):
    """RFC 8785 for texts, whole numbers and lists of them. Names here are ASCII, so that the order
    of their code points is that of their UTF-16 units."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def leaf(item):
    return hashlib.sha256(b"\x00" + canonical(item)).digest()


def node(left, right):
    return hashlib.sha256(b"\x01" + left + right).digest()


def root_of(leaves):
    """RFC 6962, section 2.1."""
    if not leaves:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return node(root_of(leaves[:split]), root_of(leaves[split:]))


def entry(listed):
    """The item of the manifest from what `evidence list` says of it."""
    item = {name: listed[name] for name in MEMBERS if name in listed}
    item["fileName"] = listed["file"]
    item["added"] = listed["added"][:19] + "Z"
    item["provisions"] = sorted(listed["provisions"])
    if listed.get("expires"):
        item["expires"] = listed["expires"]
    if listed.get("supplier"):
        item["supplier"] = {name: listed["supplier"][name] for name in SUPPLIER}
    return item


def holds(path, wanted):
    raw = open(path, "rb").read()
    proof = json.loads(raw.decode())
    if canonical(proof) + b"\n" != raw or set(proof) != {"format", "item", "path", "root"}:
        return False
    supplied = "supplier" in proof["item"]
    if proof["format"] != f"assay-evidence-proof/{2 if supplied else 1}":
        return False
    if set(proof["item"]) - {"expires", "supplier"} != set(MEMBERS):
        return False
    if supplied and set(proof["item"]["supplier"]) != set(SUPPLIER):
        return False
    at = leaf(proof["item"])
    for step in proof["path"]:
        (side, sibling), = step.items()
        sibling = bytes.fromhex(sibling)
        at = {"left": lambda: node(sibling, at), "right": lambda: node(at, sibling)}[side]()
    return at.hex() == proof["root"] == wanted


def check(root, paths):
    if not paths:
        sys.exit("there is no proof")
    for path in paths:
        try:
            good = holds(path, root)
        except (ValueError, KeyError, TypeError, AttributeError):
            good = False
        if not good:
            sys.exit(f"{path}: the proof does not hold")


def main():
    if sys.argv[1] == "root":
        listed = json.load(open(sys.argv[2], encoding="utf-8"))["evidence"]
        items = sorted(map(entry, listed), key=lambda item: item["id"])
        print(root_of(list(map(leaf, items))).hex())
        return
    if sys.argv[1] == "trees":
        for folder in map(pathlib.Path, sys.argv[2:]):
            check((folder / "root").read_text(), sorted(folder.glob("*.json")))
        return
    check(sys.argv[2], sys.argv[3:])


if __name__ == "__main__":
    main()
