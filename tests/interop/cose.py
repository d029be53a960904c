#!/usr/bin/python3
"""Reads the text of a label's QR code the way a stranger would, with python3-cbor2 and
python3-cryptography: digits, deflate, COSE_Sign1, signature. Prints the payload as JSON.

usage: cose.py CERTIFICATES.pem < text; exit 1 when the signature is wrong
"""

import hashlib
import json
import sys
import zlib

import cbor2
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, utils
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

BYTES = {3: 1, 5: 2, 8: 3, 10: 4, 13: 5, 15: 6, 17: 7}


def undigits(digits):
    groups = [digits[i:i + 17] for i in range(0, len(digits), 17)]
    return b"".join(int(g).to_bytes(BYTES[len(g)], "little") for g in groups)


def certificates(path):
    pem = open(path, "rb").read()
    for block in pem.split(b"-----BEGIN CERTIFICATE-----")[1:]:
        yield x509.load_pem_x509_certificate(b"-----BEGIN CERTIFICATE-----" + block)


def key_id(certificate):
    der = certificate.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return hashlib.sha256(der).digest()[:8]


def main():
    text = sys.stdin.read().strip()
    packed = undigits(text.split("#", 1)[1])
    cose = packed if packed[0] == 0xd2 else zlib.decompress(packed, wbits=-15)
    message = cbor2.loads(cose)
    assert message.tag == 18, "not COSE_Sign1"
    protected, unprotected, payload, signature = message.value
    header = cbor2.loads(protected)
    assert unprotected == {}, "unprotected header"
    signer = next(c for c in certificates(sys.argv[1]) if key_id(c) == header[4])
    signed = cbor2.dumps(["Signature1", protected, b"", payload])
    try:
        if header[1] == -7:
            half = len(signature) // 2
            r, s = (int.from_bytes(part, "big") for part in (signature[:half], signature[half:]))
            signer.public_key().verify(utils.encode_dss_signature(r, s), signed,
                                       ec.ECDSA(hashes.SHA256()))
        else:
            assert header[1] == -37, "unknown algorithm"
            pss = padding.PSS(padding.MGF1(hashes.SHA256()), hashes.SHA256.digest_size)
            signer.public_key().verify(signature, signed, pss, hashes.SHA256())
    except InvalidSignature:
        print("wrong signature")
        return 1
    claims = cbor2.loads(payload)
    assert cbor2.dumps(claims, canonical=True) == payload, "payload is not canonical CBOR"
    print(json.dumps({str(k): v.hex() if isinstance(v, bytes) else v for k, v in claims.items()}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
