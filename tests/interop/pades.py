#!/usr/bin/python3
"""Measures the baseline level of signed labels, independently of the product.

Usage: pades.py FILE...     prints one line a file: "FILE LEVEL why it is no more"

It reads the bytes of the PDF itself, the structures with asn1crypto, and lets python3-cryptography
do the mathematics. The rules are those of ETSI EN 319 142-1 (PAdES), EN 319 122-1 (CAdES), RFC 5652
(CMS), RFC 3161 (time stamps) and RFC 5280 (certificates and lists), and what docs say a label may
hold. Whom anybody trusts is not asked here.
"""

import hashlib
import re
import sys

from asn1crypto import algos, cms, core, crl, tsp, x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa


class Broken(Exception):
    """A rule is broken; its text says which."""


def need(holds, why):
    if not holds:
        raise Broken(why)


# --- PDF -----------------------------------------------------------------------------------------

TOKEN = re.compile(rb'\s*(<<|>>|\[|\]|/[^\s<>\[\]()/]*|\((?:[^()\\]|\\.)*\)|<[0-9A-Fa-f\s]*>|'
                   rb'\d+ \d+ R|[+-]?[\d.]+|true|false|null)', re.DOTALL)


class Objects:
    """Objects of a file with classic cross-reference tables, the newest of each number."""

    def __init__(self, data):
        self.data = data
        self.offsets = {}
        tables = re.findall(rb'startxref\n(\d+)', data)
        need(tables, 'no cross-reference table')
        at = int(tables[-1])
        self.trailer = None
        seen = set()
        while at is not None and at not in seen:
            seen.add(at)
            at = self.read_table(at)

    def read_table(self, at):
        need(self.data[at:at + 5] == b'xref\n', 'no cross-reference table where one should be')
        place = at + 5
        while True:
            head = re.compile(rb'(\d+) (\d+)\n').match(self.data, place)
            if not head:
                break
            first, count = int(head[1]), int(head[2])
            place = head.end()
            for number in range(first, first + count):
                entry = self.data[place:place + 20]
                if entry[17:18] == b'n':
                    self.offsets.setdefault(number, int(entry[:10]))
                place += 20
        need(self.data[place:place + 7] == b'trailer', 'no trailer')
        trailer, _ = self.value(place + 7)
        self.trailer = self.trailer or trailer
        return trailer.get('/Prev')

    def value(self, at):
        """One value and where it ends. A reference is a tuple, a string bytes, a name str."""
        found = TOKEN.match(self.data, at)
        need(found, 'a PDF object is malformed')
        text, end = found[1], found.end()
        if text == b'<<':
            entries = {}
            while True:
                key, end = self.value(end)
                if key == '>>':
                    return entries, end
                need(isinstance(key, str) and key not in entries, 'a dictionary is malformed')
                entries[key], end = self.value(end)
        if text == b'[':
            items = []
            while True:
                item, end = self.value(end)
                if item == ']':
                    return items, end
                items.append(item)
        if text in (b'>>', b']'):
            return text.decode(), end
        if text.startswith(b'/'):
            return text.decode('latin-1'), end
        if text.startswith((b'(', b'<')):
            return text, end
        if text.endswith(b'R'):
            return (int(text.split()[0]),), end
        if re.fullmatch(rb'[+-]?\d+', text):
            return int(text), end
        return text, end

    def get(self, reference):
        """The object and the bytes of its stream, if it has one."""
        need(isinstance(reference, tuple), 'a reference is missing')
        at = self.offsets[reference[0]]
        head = b'%d 0 obj' % reference[0]
        need(self.data[at:at + len(head)] == head, 'an object is not where it should be')
        value, end = self.value(at + len(head))
        start = re.compile(rb'\s*stream\r?\n').match(self.data, end)
        if not start:
            return value, None
        return value, self.data[start.end():start.end() + value['/Length']]


def read_pdf(data):
    """The signed bytes, the CMS, and the store as lists of DER, or None without one."""
    need(data.count(b'/ByteRange') == 1, 'not exactly one signature')
    place = data.rfind(b' obj', 0, data.index(b'/ByteRange')) + 4
    objects = Objects(data)
    signature, _ = objects.value(place)
    need(signature.get('/Filter') == '/Adobe.PPKLite', 'Filter')
    need(signature.get('/SubFilter') == '/ETSI.CAdES.detached', 'SubFilter')
    need('/Cert' not in signature, 'Cert is present')
    need(re.fullmatch(rb'\(D:\d{14}Z\)', signature.get('/M', b'')), 'M')
    first, begin, second, rest = signature['/ByteRange']
    need(first == 0 and second + rest == len(data), 'the range does not end where the file ends')
    gap = data[begin:second]
    need(re.fullmatch(rb'<([0-9a-f]{2})+>', gap), 'the gap is not the contents in lower case')
    need(data[begin - 10:begin] == b'/Contents ', 'the gap is not the contents')
    content = bytes.fromhex(gap[1:-1].decode())
    size = value_size(content)
    need(not content[size:].strip(b'\0'), 'padding')
    store = None
    catalogue, _ = objects.get(objects.trailer['/Root'])
    if '/DSS' in catalogue:
        dss = catalogue['/DSS']
        store = {key: [objects.get(one)[1] for one in dss[key]] for key in ('/Certs', '/CRLs')}
    return data[:begin] + data[second:], content[:size], store


# --- ASN.1 ---------------------------------------------------------------------------------------

def value_size(data):
    """Bytes of the value that data begins with, in definite form."""
    need(len(data) >= 2 and data[1] != 0x80, 'indefinite length')
    if data[1] < 0x80:
        return 2 + data[1]
    octets = data[1] & 0x7f
    return 2 + octets + int.from_bytes(data[2:2 + octets], 'big')


def check_der(data):
    """Definite, shortest lengths and sorted sets all the way down (X.690 10, 11)."""
    place, previous = 0, None
    values = []
    while place < len(data):
        rest = data[place:]
        size = value_size(rest)
        need(size <= len(rest), 'cut off')
        octets = rest[1] & 0x7f if rest[1] >= 0x80 else 0
        if octets:
            length = int.from_bytes(rest[2:2 + octets], 'big')
            need(rest[2] != 0 and length >= 0x80, 'a length is not in its shortest form')
        if rest[0] & 0x20:
            inner = check_der(rest[2 + octets:size])
            if rest[0] == 0x31:
                need(inner == sorted(inner), 'a set is not sorted')
        values.append(rest[:size])
        place += size
    return values


DIGESTS = {'sha256': hashes.SHA256(), 'sha384': hashes.SHA384(), 'sha512': hashes.SHA512()}


def verify(certificate, digest, signature, message, what):
    key = serialization.load_der_public_key(certificate.public_key.dump())
    need(digest in DIGESTS, f'{what}: digest {digest}')
    try:
        if isinstance(key, ec.EllipticCurvePublicKey):
            key.verify(signature, message, ec.ECDSA(DIGESTS[digest]))
        else:
            key.verify(signature, message, padding.PKCS1v15(), DIGESTS[digest])
    except InvalidSignature:
        raise Broken(f'{what}: wrong signature') from None


def is_issuer(issuer, subject):
    if issuer.subject.dump() != subject.issuer.dump():
        return False
    basic = issuer.basic_constraints_value
    usage = issuer.key_usage_value
    if subject.dump() != issuer.dump():
        if not basic or not basic['ca'].native or (usage and 'key_cert_sign' not in usage.native):
            return False
    try:
        verify(issuer, subject['signature_algorithm'].hash_algo, subject['signature_value'].native,
               subject['tbs_certificate'].dump(), 'certificate')
    except Broken:
        return False
    return True


def path_from(leaf, pool):
    """Issuers upwards as far as the pool reaches."""
    path = [leaf]
    while not is_issuer(path[-1], path[-1]):
        above = [one for one in pool if one not in path and is_issuer(one, path[-1])]
        if not above:
            break
        path.append(above[0])
    return path


def certificates_of(signed):
    return [x509.Certificate.load(choice.chosen.dump(), strict=True)
            for choice in signed['certificates']]


class Signer:
    """The one signer of a CMS, with what holds for signatures of labels and of clocks alike."""

    def __init__(self, der, content_type):
        check_der(der)
        info = cms.ContentInfo.load(der, strict=True)
        need(info['content_type'].native == 'signed_data', 'no signed data')
        self.signed = info['content']
        need(len(self.signed['signer_infos']) == 1, 'not exactly one signer')
        self.info = self.signed['signer_infos'][0]
        self.content = self.signed['encap_content_info']
        need(self.content['content_type'].native == content_type, 'another content')
        need(not isinstance(self.signed['crls'], cms.RevocationInfoChoices)
             or not len(self.signed['crls']), 'lists in the signature')
        self.certificates = certificates_of(self.signed)
        sid = self.info['sid']
        need(sid.name == 'issuer_and_serial_number', 'another way to name the signer')
        own = [one for one in self.certificates
               if one.issuer.dump() == sid.chosen['issuer'].dump()
               and one.serial_number == sid.chosen['serial_number'].native]
        need(len(own) == 1, 'the certificate of the signer is missing')
        self.certificate = own[0]
        self.digest = self.info['digest_algorithm']['algorithm'].native
        need([one['algorithm'].native for one in self.signed['digest_algorithms']]
             == [self.digest], 'digest algorithms')
        self.attributes = {}
        for attribute in self.info['signed_attrs']:
            name = attribute['type'].native
            need(name not in self.attributes and len(attribute['values']) == 1, 'attribute twice')
            self.attributes[name] = attribute['values'][0]

    def check(self, content, what):
        need('content_type' in self.attributes, 'content-type is missing')
        need(self.attributes['content_type'].native == self.content['content_type'].native,
             'content-type is another')
        need('message_digest' in self.attributes, 'message-digest is missing')
        need(self.digest in DIGESTS, f'{what}: digest {self.digest}')
        need(self.attributes['message_digest'].native
             == hashlib.new(self.digest, content).digest(), f'{what}: the content was changed')
        message = self.info['signed_attrs'].untag().dump()
        verify(self.certificate, self.digest, self.info['signature'].native, message, what)

    def named(self):
        """Digests of the certificates that the signature names, with the name of their digest."""
        if 'signing_certificate_v2' in self.attributes:
            return [(one['hash_algorithm']['algorithm'].native, one['cert_hash'].native)
                    for one in self.attributes['signing_certificate_v2']['certs']]
        if 'signing_certificate' in self.attributes:
            return [('sha1', one['cert_hash'].native)
                    for one in self.attributes['signing_certificate']['certs']]
        raise Broken('signing-certificate-v2 is missing')

    def check_named(self, path):
        named = self.named()
        need(named and len(named) <= len(path), 'the named certificates do not fit')
        for (digest, value), certificate in zip(named, path):
            need(hashlib.new(digest, certificate.dump()).digest() == value,
                 'the named certificates do not fit')


# --- Levels --------------------------------------------------------------------------------------

def check_signature(content, der):
    """B-B: raises when a rule is broken."""
    signer = Signer(der, 'data')
    need(isinstance(signer.content['content'], core.Void), 'content of its own')
    need(signer.digest == 'sha256', f'digest {signer.digest}')
    need('signing_time' not in signer.attributes, 'signing-time is present')
    signer.check(content, 'signature')
    need(set(signer.attributes) == {'content_type', 'message_digest', 'signing_certificate_v2'},
         f'signed attributes {sorted(signer.attributes)}')
    path = path_from(signer.certificate, signer.certificates)
    need(len(path) == len(signer.certificates), 'a certificate that is in no chain')
    need(len(signer.named()) == len(path), 'not every certificate is named')
    signer.check_named(path)
    key = serialization.load_der_public_key(signer.certificate.public_key.dump())
    need(isinstance(key, rsa.RSAPublicKey) and key.key_size >= 3072
         or isinstance(key, ec.EllipticCurvePublicKey) and key.curve.name == 'secp256r1', 'key')
    usage = signer.certificate.key_usage_value
    need(not usage or {'digital_signature', 'non_repudiation'} & usage.native, 'key usage')
    return signer


def check_stamp(signer, pool):
    """B-T: the token's signer and its time."""
    outside = signer.info['unsigned_attrs']
    need(isinstance(outside, cms.CMSAttributes) and len(outside), 'no time stamp')
    need(len(outside) == 1 and outside[0]['type'].native == 'signature_time_stamp_token'
         and len(outside[0]['values']) == 1, 'other unsigned attributes')
    der = outside[0]['values'][0].dump()
    token = Signer(der, 'tst_info')
    content = token.content['content'].contents
    token.check(content, 'time stamp')
    info = tsp.TSTInfo.load(content, strict=True)
    need(info['version'].native == 'v1', 'time stamp: version')
    imprint = info['message_imprint']
    need(imprint['hash_algorithm']['algorithm'].native == 'sha256'
         and imprint['hashed_message'].native
         == hashlib.sha256(signer.info['signature'].native).digest(), 'time stamp: other bytes')
    certificate = token.certificate
    need(certificate.extended_key_usage_value is not None
         and certificate.extended_key_usage_value.native == ['time_stamping']
         and 'extended_key_usage' in certificate.critical_extensions,
         'time stamp: not a certificate for time stamps')
    time = info['gen_time'].native
    validity = certificate['tbs_certificate']['validity']
    need(validity['not_before'].native <= time <= validity['not_after'].native,
         'time stamp: certificate out of date')
    path = path_from(certificate, token.certificates + pool)
    token.check_named(path)
    need(all(one in path for one in token.certificates), 'time stamp: a certificate too many')
    need(not isinstance(token.info['unsigned_attrs'], cms.CMSAttributes)
         or not len(token.info['unsigned_attrs']), 'time stamp: unsigned attributes')
    return path, time, token


def covers(listed, certificate, issuer, time):
    tbs = listed['tbs_cert_list']
    algorithm = algos.SignedDigestAlgorithm.load(listed['signature_algorithm'].dump())
    if tbs['issuer'].dump() != issuer.subject.dump():
        return False
    usage = issuer.key_usage_value
    if usage and 'crl_sign' not in usage.native:
        return False
    if listed.critical_extensions - {'issuing_distribution_point'} or listed.delta_crl_indicator_value:
        return False
    try:
        verify(issuer, algorithm.hash_algo, listed['signature'].native, tbs.dump(), 'list')
    except Broken:
        return False
    return (tbs['next_update'].native is not None
            and tbs['this_update'].native <= time <= tbs['next_update'].native)


def check_store(paths, pool, lists, travelling, time):
    """B-LT: every certificate but the roots has a list in date, and nothing is too much."""
    used = set()
    for path in paths:
        need(is_issuer(path[-1], path[-1]), 'store: a root is missing')
        for certificate, issuer in zip(path, path[1:]):
            found = [i for i, one in enumerate(lists) if covers(one, certificate, issuer, time)]
            need(found, f'store: no list in date for {certificate.subject.human_friendly}')
            used.update(found)
    need(len(used) == len(lists), 'store: a list too many')
    for one in pool:
        need(one not in travelling and any(one in path for path in paths),
             'store: a certificate too many')


def measure(data):
    try:
        content, der, store = read_pdf(data)
        signer = check_signature(content, der)
    except (Broken, ValueError, KeyError, IndexError, TypeError) as why:
        return 'none', str(why)
    try:
        pool = []
        unreadable = False
        for one in store['/Certs'] if store else []:
            try:
                certificate = x509.Certificate.load(one, strict=True)
                certificate.subject.dump()
                pool.append(certificate)
            except ValueError:
                unreadable = True
        path, time, token = check_stamp(signer, pool)
    except (Broken, ValueError, KeyError, TypeError) as why:
        return 'B-B', str(why)
    try:
        need(store is not None, 'no store')
        need(not unreadable, 'store: no certificate')
        lists = [crl.CertificateList.load(one, strict=True) for one in store['/CRLs']]
        own = path_from(signer.certificate, signer.certificates + pool)
        check_store([own, path], pool, lists, signer.certificates + token.certificates, time)
    except (Broken, ValueError, KeyError, TypeError) as why:
        return 'B-T', str(why)
    return 'B-LT', ''


def main():
    for name in sys.argv[1:]:
        with open(name, 'rb') as file:
            level, why = measure(file.read())
        print(name, level, why.replace('\n', ' '))


if __name__ == '__main__':
    main()
