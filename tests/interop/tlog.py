#!/usr/bin/python3
"""A second implementation of the transparency log (RFC 6962 section 2.1, C2SP signed-note), written
from the documents and not from our C++.

usage: tlog.py vectors MOST   every tree of 1 to MOST leaves "0", "1", …: roots, every inclusion
                              proof, every consistency proof, as JSON
       tlog.py check CERTIFICATES.pem < {"checkpoint","index","leaf","proof"}
                              the proof of a label, as a stranger would check it; exit 1 when wrong
       tlog.py root < entries.jsonl      size and root over the lines
"""

import base64
import hashlib
import json
import sys


def sha(data):
    return hashlib.sha256(data).digest()


def leaf_hash(data):
    return sha(b"\x00" + data)


def node_hash(left, right):
    return sha(b"\x01" + left + right)


def split(n):
    k = 1
    while k * 2 < n:
        k *= 2
    return k


def mth(leaves):
    if not leaves:
        return sha(b"")
    if len(leaves) == 1:
        return leaves[0]
    k = split(len(leaves))
    return node_hash(mth(leaves[:k]), mth(leaves[k:]))


def path(m, leaves):
    if len(leaves) == 1:
        return []
    k = split(len(leaves))
    if m < k:
        return path(m, leaves[:k]) + [mth(leaves[k:])]
    return path(m - k, leaves[k:]) + [mth(leaves[:k])]


def subproof(m, leaves, complete):
    if m == len(leaves):
        return [] if complete else [mth(leaves)]
    k = split(len(leaves))
    if m <= k:
        return subproof(m, leaves[:k], complete) + [mth(leaves[k:])]
    return subproof(m - k, leaves[k:], False) + [mth(leaves[:k])]


def root_from_path(m, n, leaf, proof):
    """The recursive reading of the path, not the loop of RFC 9162."""
    if n == 1:
        if proof:
            raise ValueError("the proof is too long")
        return leaf
    k = split(n)
    sibling, rest = proof[-1], proof[:-1]
    if m < k:
        return node_hash(root_from_path(m, k, leaf, rest), sibling)
    return node_hash(sibling, root_from_path(m - k, n - k, leaf, rest))


def vectors(most):
    result = []
    for size in range(1, most + 1):
        leaves = [leaf_hash(str(i).encode()) for i in range(size)]
        result.append({
            "size": size,
            "root": mth(leaves).hex(),
            "inclusion": [[h.hex() for h in path(i, leaves)] for i in range(size)],
            "consistency": [[h.hex() for h in subproof(m, leaves, True)]
                            for m in range(1, size)]})
    return result


def signed_head(note, certificates):
    """Origin, size and root of a checkpoint that one of the certificates signed."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec, padding
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    text, _, signature_lines = note.partition("\n\n")
    text += "\n"
    origin, size, root = text.split("\n")[:3]
    dash, name, value = signature_lines.rstrip("\n").split(" ")
    assert dash == "\u2014" and name == origin, "signature line"
    raw = base64.b64decode(value, validate=True)
    pem = open(certificates, "rb").read()
    for block in pem.split(b"-----BEGIN CERTIFICATE-----")[1:]:
        key = x509.load_pem_x509_certificate(
            b"-----BEGIN CERTIFICATE-----" + block).public_key()
        elliptic = isinstance(key, ec.EllipticCurvePublicKey)
        kind = b"\xff" + (b"assay/ecdsa-p256-sha256-der" if elliptic
                          else b"assay/rsa-pkcs1-sha256")
        spki = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        if sha(name.encode() + b"\n" + kind + spki)[:4] != raw[:4]:
            continue
        if elliptic:
            key.verify(raw[4:], text.encode(), ec.ECDSA(hashes.SHA256()))
        else:
            key.verify(raw[4:], text.encode(), padding.PKCS1v15(), hashes.SHA256())
        return origin, int(size), base64.b64decode(root)
    raise ValueError("no certificate of the signer")


def check(certificates):
    proof = json.load(sys.stdin)
    origin, size, root = signed_head(proof["checkpoint"], certificates)
    hashes = [base64.b64decode(h, validate=True) for h in proof["proof"]]
    found = root_from_path(proof["index"], size, leaf_hash(proof["leaf"].encode()), hashes)
    assert found == root, "the proof does not lead to the root"
    print(json.dumps({"origin": origin, "size": size, "leaf": json.loads(proof["leaf"])}))


def main():
    if sys.argv[1] == "vectors":
        print(json.dumps(vectors(int(sys.argv[2]))))
    elif sys.argv[1] == "check":
        check(sys.argv[2])
    else:
        leaves = [leaf_hash(line) for line in sys.stdin.buffer.read().splitlines()]
        print(json.dumps({"size": len(leaves), "root": mth(leaves).hex()}))


main()
