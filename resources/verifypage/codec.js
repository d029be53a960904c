// What stands in a label's code: digits, deflate, COSE_Sign1 and the payload, read as strictly as
// Assay writes them. Nothing here knows a page, a key or a clock. Classic script: it must run from
// a file on disk.
"use strict";

globalThis.Assay = globalThis.Assay || { words: {} };

(function (assay) {
  const longestText = 4096; // more than the largest QR code holds
  const largestCose = 2048;
  const largestPayload = 1024;
  const digitsOf = [0, 3, 5, 8, 10, 13, 15, 17]; // for 0 to 7 bytes
  const lastDay = 376199; // 2999-12-31 in days since 1970
  const mostOutcomes = 1220703124; // 5 to the 13th, less one
  const outcomeIds = ["not-assessed", "pass", "fail", "not-applicable", "inconclusive"];
  const guidelines = 13;

  /// Thrown for whatever is not as it must be; "why" is a key of the words.
  class Unreadable extends Error {
    constructor(why) {
      super(why);
      this.why = why;
    }
  }

  function need(condition, why) {
    if (!condition)
      throw new Unreadable(why);
  }

  /// ISO/IEC 7064 MOD 37,36 over the number without its last character.
  function checkCharacter(body) {
    const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let product = 36;
    for (const character of body.replaceAll("-", "")) {
      const sum = (product + alphabet.indexOf(character)) % 36;
      product = (sum === 0 ? 36 : sum) * 2 % 37;
    }
    return alphabet[(37 - product) % 36];
  }

  function isCertificateId(text) {
    const parts = /^([A-Z]{3}-[0-9]{4}-[0-9]{5})-([0-9A-Z])$/.exec(text);
    return parts !== null && checkCharacter(parts[1]) === parts[2];
  }

  /// 14 digits with a right check digit (GS1 General Specifications §7.9).
  function isGtin14(text) {
    if (!/^[0-9]{14}$/.test(text))
      return false;
    let sum = 0;
    for (let i = 0; i < 14; ++i)
      sum += Number(text[i]) * (i % 2 === 0 ? 3 : 1);
    return sum % 10 === 0;
  }

  function bytesFromDigits(digits) {
    need(/^[0-9]+$/.test(digits), "damaged");
    const bytes = [];
    for (let start = 0; start < digits.length; start += 17) {
      const block = digits.slice(start, start + 17);
      const length = digitsOf.indexOf(block.length);
      need(length > 0, "damaged");
      let value = BigInt(block); // 17 digits are more than a Number holds
      for (let i = 0; i < length; ++i) {
        bytes.push(Number(value & 0xffn));
        value >>= 8n;
      }
      need(value === 0n, "damaged");
    }
    return Uint8Array.from(bytes);
  }

  async function inflated(bytes) {
    need(typeof DecompressionStream === "function", "oldBrowser");
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    const reader = stream.getReader();
    const out = [];
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done)
          return Uint8Array.from(out);
        if (out.length + value.length > largestCose)
          break; // a small stream can hold gigabytes
        out.push(...value);
      }
    } catch {
      throw new Unreadable("damaged"); // also when something follows the stream
    }
    reader.cancel().catch(() => {});
    throw new Unreadable("damaged");
  }

  async function unpacked(packed) {
    const isCose = packed[0] === 0xd2; // tag 18 of a COSE_Sign1
    need(isCose || packed[0] % 2 === 1, "damaged"); // one final block of deflate
    const cose = isCose ? packed : await inflated(packed);
    need(cose[0] === 0xd2 && cose.length <= largestCose, "damaged");
    return cose;
  }

  /// One CBOR item after the other in deterministic encoding (RFC 8949 §4.2.1): shortest heads,
  /// definite lengths, right UTF-8.
  class CborReader {
    constructor(bytes, why) {
      this.bytes = bytes;
      this.at = 0;
      this.why = why;
    }

    expect(condition) {
      need(condition, this.why);
    }

    major() {
      return this.at < this.bytes.length ? this.bytes[this.at] >> 5 : -1;
    }

    head(major) {
      this.expect(this.major() === major);
      const kind = this.bytes[this.at++] & 0x1f;
      if (kind < 24)
        return kind;
      this.expect(kind <= 26); // nothing in a label needs eight bytes
      const octets = 1 << (kind - 24);
      this.expect(this.at + octets <= this.bytes.length);
      let value = 0;
      for (let i = 0; i < octets; ++i)
        value = value * 256 + this.bytes[this.at++];
      this.expect(value >= (octets === 1 ? 24 : 2 ** (octets * 4)));
      return value;
    }

    content(major) {
      const size = this.head(major);
      this.expect(size <= this.bytes.length - this.at);
      this.at += size;
      return this.bytes.subarray(this.at - size, this.at);
    }

    integer() {
      return this.major() === 1 ? -1 - this.head(1) : this.head(0);
    }

    octets() {
      return this.content(2);
    }

    text() {
      const utf8 = this.content(3);
      try {
        const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(utf8);
        this.expect(!text.startsWith("\ufeff"));
        return text;
      } catch {
        throw new Unreadable(this.why);
      }
    }

    array(items) {
      this.expect(this.head(4) === items);
    }

    map() {
      return this.head(5);
    }

    takeFalse() {
      const found = this.bytes[this.at] === 0xf4;
      this.at += found ? 1 : 0;
      return found;
    }

    end() {
      this.expect(this.at === this.bytes.length);
    }
  }

  /// The parts of a COSE_Sign1 (RFC 9052 §4.2) with ES256 or PS256.
  function readCose(bytes) {
    const reader = new CborReader(bytes, "damaged");
    reader.expect(reader.head(6) === 18);
    reader.array(4);
    const protectedHeader = reader.octets();
    reader.expect(reader.map() === 0);
    const payload = reader.octets();
    const signature = reader.octets();
    reader.end();

    const header = new CborReader(protectedHeader, "damaged");
    header.expect(header.map() === 2 && header.integer() === 1);
    const algorithm = { "-7": "ES256", "-37": "PS256" }[header.integer()];
    header.expect(algorithm !== undefined && header.integer() === 4);
    const keyId = Array.from(header.octets(), (b) => b.toString(16).padStart(2, "0")).join("");
    header.end();
    return { algorithm, keyId, protectedHeader, payload, signature };
  }

  function byteString(bytes) {
    const size = bytes.length;
    const head = size < 24 ? [0x40 | size] : size < 256 ? [0x58, size] : [0x59, size >> 8, size & 255];
    return [...head, ...bytes];
  }

  /// Sig_structure of RFC 9052 §4.4: what was signed.
  function signedBytes(cose) {
    const context = new TextEncoder().encode("Signature1");
    return Uint8Array.from([0x84, 0x60 | context.length, ...context,
      ...byteString(cose.protectedHeader), 0x40, ...byteString(cose.payload)]);
  }

  /// The payload of a label (assessment/signing/labelpayload.h): known keys, in order, once.
  function readPayload(bytes) {
    need(bytes.length <= largestPayload, "malformed");
    const reader = new CborReader(bytes, "malformed");
    const pairs = reader.map();
    reader.expect(pairs === 10 || pairs === 11);
    const key = (expected) => reader.expect(reader.integer() === expected);
    const number = (expected, most) => {
      key(expected);
      const value = reader.integer();
      reader.expect(value >= 0 && value <= most);
      return value;
    };
    const texts = (expected) => {
      key(expected);
      reader.array(2);
      return [reader.text(), reader.text()];
    };
    const digest = (expected) => {
      key(expected);
      reader.expect(reader.octets().length === 16);
    };

    const record = {};
    [record.schemeId, record.edition] = texts(1);
    key(2);
    record.certificateId = reader.text();
    record.kind = number(3, 1) === 1 ? "endorsement" : "information";
    [record.brand, record.model] = texts(4);
    key(10);
    record.lab = null;
    if (reader.major() === 4) {
      reader.array(2);
      reader.expect(reader.integer() === 1);
      record.lab = reader.text();
    } else {
      reader.expect(reader.integer() === 0);
    }
    record.issued = number(11, lastDay);
    record.expires = number(12, lastDay);
    record.support = null; // not stated
    if (pairs === 11) {
      key(13);
      record.support = false; // not supported
      if (!reader.takeFalse()) {
        record.support = reader.integer();
        reader.expect(record.support >= 0 && record.support <= lastDay);
      }
    }
    let packed = number(27, mostOutcomes);
    record.outcomes = [];
    for (let i = 0; i < guidelines; ++i) {
      record.outcomes.push(outcomeIds[packed % 5]);
      packed = Math.floor(packed / 5);
    }
    digest(33);
    digest(38);
    reader.end();
    reader.expect(isCertificateId(record.certificateId));
    return record;
  }

  /// What stands behind the # of a label's address: {number}, or {digits}, with {gtin} when the
  /// address named a product (GS1 Digital Link), or null when nothing stands there.
  function readFragment(fragment) {
    if (fragment === "")
      return null;
    need(fragment.length <= longestText, "damaged");
    const named = /^01\/([0-9]+)\/(.*)$/.exec(fragment);
    need(named === null || isGtin14(named[1]), "damaged");
    const rest = named ? named[2] : fragment;
    const code = named ? { gtin: named[1] } : {};
    if (isCertificateId(rest))
      return { ...code, number: rest };
    need(/^[0-9]+$/.test(rest), "damaged");
    return { ...code, digits: rest };
  }

  /// What a person typed or pasted, as a fragment; null when it is neither.
  function fragmentOfTyped(typed) {
    const text = typed.trim();
    if (text.length > longestText)
      return null;
    const address = /^https:\/\/[a-z0-9.-]+\/(?:v\/?|01\/([0-9]+)\/?)#(.+)$/i.exec(text);
    if (address)
      return address[1] ? `01/${address[1]}/${address[2]}` : address[2];
    if (/^[0-9]{20,}$/.test(text))
      return text;
    const plain = text.toUpperCase().replace(/[\s\u2010-\u2015-]/g, "");
    const parts = /^([A-Z]{3})([0-9]{4})([0-9]{5})([0-9A-Z])$/.exec(plain);
    return parts ? parts.slice(1).join("-") : null;
  }

  Object.assign(assay, { Unreadable, isCertificateId, isGtin14, bytesFromDigits, unpacked, readCose,
    signedBytes, readPayload, readFragment, fragmentOfTyped });
})(globalThis.Assay);
