// Judges a label's code: signature, dates, status list. It gives identifiers and arguments, no
// words and no page, and follows the decisions of docs/adr/0011-verification-answers.md and 0031.
"use strict";

(function (assay) {
  const secondsOfDay = 86400;
  const longestMonths = 36;
  const largestList = 16 * 1024 * 1024;
  const clockSlack = 300; // seconds by which two clocks may differ

  const algorithms = {
    ES256: { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" },
    PS256: { name: "RSA-PSS", hash: "SHA-256", saltLength: 32 },
    RS256: { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" },
  };

  async function verifies(jwk, algorithm, signature, message) {
    if ((jwk.kty === "EC") !== (algorithm === "ES256"))
      return false;
    const settings = algorithms[algorithm];
    try {
      const key = await crypto.subtle.importKey("jwk", jwk, settings, false, ["verify"]);
      return await crypto.subtle.verify(settings, key, signature, message);
    } catch {
      return false; // a key or a signature of a wrong size
    }
  }

  function bytesOfBase64Url(text) {
    if (!/^[A-Za-z0-9_-]*$/.test(text))
      throw new assay.Unreadable("damaged");
    const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(plain, (c) => c.charCodeAt(0));
  }

  /// Reads a status list (JWS, RFC 7515). Only one signed by a trusted key, valid now, is given
  /// back; null for anything else.
  async function readStatusList(jws, keys, now) {
    try {
      const parts = jws.trim().split(".");
      if (parts.length !== 3 || jws.length > largestList)
        return null;
      const text = (part) => new TextDecoder("utf-8", { fatal: true }).decode(bytesOfBase64Url(part));
      const header = JSON.parse(text(parts[0]));
      if (header.typ !== "assay-status+jwt" || !["ES256", "RS256"].includes(header.alg)
          || "crit" in header)
        return null;
      const message = new TextEncoder().encode(`${parts[0]}.${parts[1]}`);
      const signature = bytesOfBase64Url(parts[2]);
      for (const key of keys) {
        if (key.kid !== header.kid || !key.trusted || now < key.from || now > key.to)
          continue;
        if (!await verifies(key.jwk, header.alg, signature, message))
          continue;
        const list = JSON.parse(text(parts[1]));
        const whole = list.sub === "label-status-list" && Number.isSafeInteger(list.number)
          && Number.isSafeInteger(list.iat) && Number.isSafeInteger(list.nextUpdate)
          && typeof list.labels === "object" && list.labels !== null
          && list.iat <= now + clockSlack;
        return whole ? { ...list, key } : null;
      }
    } catch {
      // not a list
    }
    return null;
  }

  /// The newest good list among \a texts: an old copy of a list must not hide a newer one.
  async function newestList(texts, keys, now) {
    let newest = null;
    for (const text of texts) {
      const list = await readStatusList(text, keys, now);
      if (list && (!newest || list.number > newest.number))
        newest = list;
    }
    return newest;
  }

  function secondsOf(isoTime) {
    const milliseconds = Date.parse(isoTime);
    return Number.isNaN(milliseconds) ? null : milliseconds / 1000;
  }

  function dayOfIso(isoDate) {
    const seconds = secondsOf(`${isoDate}T00:00:00Z`);
    return seconds === null ? null : seconds / secondsOfDay;
  }

  /// The day \a months after \a day, on the last of a shorter month.
  function addMonths(day, months) {
    const date = new Date(day * secondsOfDay * 1000);
    const wanted = date.getUTCMonth() + months;
    const last = new Date(Date.UTC(date.getUTCFullYear(), wanted + 1, 0)).getUTCDate();
    return Date.UTC(date.getUTCFullYear(), wanted, Math.min(date.getUTCDate(), last))
      / (secondsOfDay * 1000);
  }

  /// Where every check starts: nothing is known.
  function unknown(cause) {
    return { overall: "cannot-tell", cause, integrity: "unreadable", structure: "not-conforming",
      signer: "not-checked", time: "claimed", status: "not-checked", reasons: [], record: null,
      number: null, gtin: null, list: null, entry: null, signedBy: null };
  }

  function problemsIn(record) {
    const problems = [];
    if (record.expires < record.issued || record.expires > addMonths(record.issued, longestMonths))
      problems.push(["validity"]);
    const met = (outcome) => outcome === "pass" || outcome === "not-applicable";
    if (record.kind === "endorsement" && !record.outcomes.every(met))
      problems.push(["unmetEndorsement"]);
    return problems;
  }

  function judgeSigner(answer, key, now) {
    answer.signer = "trusted";
    if (!key.trusted) {
      answer.signer = "untrusted";
      answer.reasons.push(["untrusted", key.name]);
    } else if (now > key.to) {
      answer.signer = "expired";
      answer.time = "outside-validity";
      answer.reasons.push(["signerExpired", key.name, key.to]);
    } else if (now < key.from) {
      answer.signer = "untrusted";
      answer.time = "outside-validity";
      answer.reasons.push(["signerEarly", key.name, key.from]);
    }
  }

  function judgeDates(answer, key, today) {
    const { issued, expires } = answer.record;
    if (today > expires) {
      answer.status = "expired";
      answer.time = "outside-validity";
      answer.reasons.push(["expired", expires]);
    } else if (today < issued) {
      answer.time = "outside-validity";
      answer.reasons.push(["early", issued]);
    }
    const dayOf = (seconds) => Math.floor(seconds / secondsOfDay);
    if (issued < dayOf(key.notBefore) || issued > dayOf(key.notAfter)) {
      answer.structure = "not-conforming";
      answer.time = "outside-validity";
      answer.reasons.push(["outsideCertificate", key.name]);
    }
  }

  /// The entry of \a list for the label, and what it means at \a now. Being withdrawn or superseded
  /// is final and outranks expiry; expiry outranks a suspension (assessment/model/labellife.h).
  function judgeStatus(answer, list, now) {
    const entry = Object.hasOwn(list.labels, answer.number) ? list.labels[answer.number] : null;
    if (entry && answer.record && dayOfIso(entry.expires) !== answer.record.expires) {
      answer.reasons.push(["otherEnd"]); // it speaks of another label
      return;
    }
    answer.list = { number: list.number, iat: list.iat, nextUpdate: list.nextUpdate, iss: list.iss,
      stale: now > list.nextUpdate };
    if (!entry || typeof entry !== "object") {
      answer.reasons.push(["unlisted", list.iss, list.iat]);
      return;
    }
    answer.entry = entry;
    if (entry.state === "withdrawn" || entry.state === "superseded") {
      answer.status = entry.state;
      answer.reasons.push([entry.state, secondsOf(entry.since), entry.reason, entry.supersededBy]);
      return;
    }
    const expires = answer.record ? answer.record.expires : dayOfIso(entry.expires);
    if (expires !== null && Math.floor(now / secondsOfDay) > expires) {
      if (answer.status !== "expired")
        answer.reasons.push(["expired", expires]);
      answer.status = "expired";
      return;
    }
    if (answer.list.stale) {
      answer.status = "stale";
      answer.reasons.push(["stale", list.iat]);
      return;
    }
    const until = entry.until ? secondsOf(entry.until) : null;
    if (entry.state === "suspended" && (until === null || now < until)) {
      answer.status = "suspended";
      answer.reasons.push(["suspended", secondsOf(entry.since), entry.reason, until]);
    } else if (entry.state === "issued" || entry.state === "suspended") {
      answer.status = "valid";
    }
  }

  /// A list speaks for labels whose signer has its key or its issuer.
  function speaksFor(list, key) {
    return list.key.kid === key.kid
      || (key.authority !== "" && list.key.authority === key.authority);
  }

  function decide(answer, listWanted) {
    const signerExpired = answer.signer === "expired";
    const ended = ["expired", "withdrawn", "superseded", "suspended"].includes(answer.status);
    const early = answer.time === "outside-validity" && !signerExpired;
    if (answer.integrity !== "intact" || answer.structure !== "conforming" || ended || early) {
      answer.overall = "not-valid";
      answer.cause = answer.integrity !== "intact" ? "changed"
        : answer.structure !== "conforming" ? "malformed" : ended ? answer.status : "early";
    } else if (answer.signer !== "trusted") {
      answer.overall = "cannot-tell";
      answer.cause = signerExpired ? "signerExpired" : "untrusted";
    } else if (answer.status === "stale" || (listWanted && answer.status !== "valid")) {
      answer.overall = "cannot-tell";
      answer.cause = answer.status === "stale" ? "stale" : answer.list ? "unlisted" : "noList";
    } else {
      answer.overall = "valid";
      answer.cause = "valid";
    }
  }

  function judgeGtin(answer, products) {
    const product = Object.hasOwn(products, answer.number) ? products[answer.number] : {};
    if (answer.gtin && product.gtin && product.gtin !== answer.gtin) {
      answer.structure = "not-conforming";
      answer.reasons.push(["otherGtin", answer.gtin]);
    }
  }

  async function judgeNumber(code, page, lists, now) {
    const answer = { ...unknown("number"), integrity: "not-signed", structure: "conforming",
      number: code.number, gtin: code.gtin ?? null };
    const list = await newestList(lists, page.keys, now);
    if (list)
      judgeStatus(answer, list, now);
    else if (lists.length > 0)
      answer.reasons.push(["noList"]);
    if (["expired", "withdrawn", "superseded", "suspended"].includes(answer.status)) {
      answer.overall = "not-valid";
      answer.cause = answer.status;
    }
    return answer;
  }

  async function judgeSigned(code, page, lists, now) {
    const cose = assay.readCose(await assay.unpacked(assay.bytesFromDigits(code.digits)));
    const answer = { ...unknown("unknownKey"), gtin: code.gtin ?? null };
    const named = page.keys.filter((key) => key.kid === cose.keyId);
    if (named.length === 0) {
      answer.reasons.push(["unknownKey", cose.keyId]);
      return answer;
    }
    let key = null;
    for (const one of named) {
      if (!key && await verifies(one.jwk, cose.algorithm, cose.signature, assay.signedBytes(cose)))
        key = one;
    }
    if (!key) {
      answer.integrity = "changed";
      answer.reasons.push(["changed", named[0].name]);
      decide(answer, false);
      return answer;
    }
    answer.integrity = "intact";
    answer.signedBy = key.name;
    try {
      answer.record = assay.readPayload(cose.payload);
    } catch {
      answer.reasons.push(["malformed"]);
      decide(answer, false);
      return answer;
    }
    answer.number = answer.record.certificateId;
    answer.structure = "conforming";
    for (const problem of problemsIn(answer.record)) {
      answer.structure = "not-conforming";
      answer.reasons.push(problem);
    }
    judgeGtin(answer, page.products);
    judgeSigner(answer, key, now);
    judgeDates(answer, key, Math.floor(now / secondsOfDay));
    const list = await newestList(lists, page.keys, now);
    if (list && speaksFor(list, key))
      judgeStatus(answer, list, now);
    else if (lists.length > 0)
      answer.reasons.push(["noList"]);
    decide(answer, lists.length > 0);
    // Words of somebody unknown, or in a form that no label has, are not repeated.
    if (answer.structure !== "conforming" || answer.signer === "untrusted")
      answer.record = null;
    return answer;
  }

  /// The answer for \a code (of readFragment), with what the page knows, the texts of the status
  /// lists at hand and the time in seconds since 1970. Never throws.
  async function judge(code, page, lists, now) {
    if (code.number)
      return judgeNumber(code, page, lists, now);
    if (!globalThis.crypto?.subtle || typeof DecompressionStream !== "function")
      return unknown("oldBrowser");
    try {
      return await judgeSigned(code, page, lists, now);
    } catch (error) {
      const why = error instanceof assay.Unreadable ? error.why : "damaged";
      return { ...unknown("unreadable"), reasons: [[why]] };
    }
  }

  Object.assign(assay, { judge, readStatusList });
})(globalThis.Assay);
