// Turns an answer of verify.js into elements in the words of one language. It knows no clock, no
// address and no key.
"use strict";

(function (assay) {
  const secondsOfDay = 86400;
  const svg = "http://www.w3.org/2000/svg";

  /// The words of a language, with %1, %2 filled in.
  class Speech {
    constructor(language) {
      this.language = language;
      this.table = assay.words[language];
    }

    has(key) {
      return Object.hasOwn(this.table.words, key);
    }

    say(key, ...values) {
      const text = this.table.words[key];
      return text.replace(/%([12])/g, (_, index) => String(values[index - 1] ?? ""));
    }

    /// The month in words, so that nobody takes it for the day. Days since 1970, UTC.
    day(days) {
      const date = new Date(days * secondsOfDay * 1000);
      const parts = [date.getUTCDate(), this.table.months[date.getUTCMonth()], date.getUTCFullYear()];
      return this.table.date.replace(/%([123])/g, (_, index) => String(parts[index - 1]));
    }

    dayOfTime(seconds) {
      return this.day(Math.floor((seconds ?? 0) / secondsOfDay));
    }
  }

  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes))
      made.setAttribute(key, value);
    made.append(...children.filter((child) => child !== null));
    return made;
  }

  /// Each answer has a shape of its own, so that nobody needs the colour: a square with a tick, an
  /// octagon with a cross, a diamond with a question mark.
  const shapes = {
    "valid": ["M4 2h24a2 2 0 0 1 2 2v24a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z",
      "M8.5 16.5l5 5 10-11"],
    "not-valid": ["M10 2h12l8 8v12l-8 8H10l-8-8V10z", "M11 11l10 10M21 11l-10 10"],
    "cannot-tell": ["M16 1l15 15-15 15L1 16z",
      "M12.6 12.6a3.4 3.4 0 1 1 5 3c-1.1.6-1.6 1.2-1.6 2.4M16 21.6v.2"],
  };

  function shape(overall) {
    const picture = document.createElementNS(svg, "svg");
    for (const [name, value] of [["viewBox", "0 0 32 32"], ["class", "shape"],
      ["aria-hidden", "true"], ["focusable", "false"]])
      picture.setAttribute(name, value);
    shapes[overall].forEach((d, index) => {
      const path = document.createElementNS(svg, "path");
      path.setAttribute("d", d);
      path.setAttribute("class", index === 0 ? "ground" : "stroke");
      picture.append(path);
    });
    return picture;
  }

  function reasonTexts(answer, speech) {
    const texts = [];
    for (const [key, ...values] of answer.reasons) {
      switch (key) {
      case "expired":
      case "early":
        texts.push(speech.say(`why.${key}`, speech.day(values[0])));
        break;
      case "signerExpired":
      case "signerEarly":
      case "unlisted":
        texts.push(speech.say(`why.${key}`, values[0], speech.dayOfTime(values[1])));
        break;
      case "stale":
      case "withdrawn":
      case "superseded":
        texts.push(speech.say(`why.${key}`, speech.dayOfTime(values[0])));
        break;
      case "suspended":
        texts.push(values[2] === null ? speech.say("why.suspended", speech.dayOfTime(values[0]))
          : speech.say("why.suspendedUntil", speech.dayOfTime(values[0]),
            speech.dayOfTime(values[2])));
        break;
      default:
        texts.push(speech.say(`why.${key}`, ...values));
      }
      if (key === "superseded" && values[2])
        texts.push(speech.say("why.supersededBy", values[2]));
      if (["withdrawn", "superseded", "suspended"].includes(key) && values[1])
        texts.push(speech.say("why.reason", values[1]));
    }
    return texts;
  }

  function registerLink(answer, page, speech) {
    if (!page.labelPage || !answer.entry)
      return null;
    const address = page.labelPage.replace("%1", answer.number);
    return element("p", {}, element("a", { href: address }, speech.say("number.register")));
  }

  function answerSection(answer, page, speech) {
    const cause = answer.overall === "valid" && answer.status !== "valid" ? "validUnasked"
      : answer.cause;
    const nextKey = cause === "validUnasked" ? "valid.next" : `${cause}.next`;
    const listed = answer.cause === "number" && answer.status === "valid"
      ? element("p", {}, speech.say("number.listed", answer.list.iss)) : null;
    const reasons = reasonTexts(answer, speech);
    return [
      element("div", { class: "head" }, shape(answer.overall),
        element("div", {},
          element("h2", { id: "verdict", tabindex: "-1" }, speech.say(`overall.${answer.overall}`)),
          element("p", { class: "what" }, speech.say(`${cause}.what`)))),
      listed,
      reasons.length === 0 ? null
        : element("ul", { class: "reasons" }, ...reasons.map((text) => element("li", {}, text))),
      element("h3", {}, speech.say("next")),
      element("p", { class: "next" }, speech.say(nextKey)),
      answer.number && !answer.record
        ? element("p", { class: "number" }, `${speech.say("record.number")}: `,
          element("b", { class: "code" }, answer.number)) : null,
      registerLink(answer, page, speech),
    ].filter((part) => part !== null);
  }

  /// Under a bar code stand 8 or 13 digits; the form with 14 has zeros in front.
  function gtinAsPrinted(gtin) {
    return gtin.replace(/^(?:000000|0)/, "");
  }

  /// Brand and model as one key, as labels::pictureName() makes it.
  function pictureName(brandAndModel) {
    return brandAndModel.normalize("NFC").toLowerCase().replace(/[/\\:*?"<>|]/g, "-")
      .replace(/[\s_]+/g, " ").trim();
  }

  /// Where the picture of the product lies. The GTIN of the address is not asked: nobody signed it.
  function pictureOf({ brand, model }, page, known) {
    const name = pictureName(`${brand} ${model}`);
    return known.picture ?? (Object.hasOwn(page.pictures, name) ? page.pictures[name] : null);
  }

  function productSection(answer, page, speech) {
    const { brand, model, certificateId } = answer.record;
    const known = Object.hasOwn(page.products, certificateId) ? page.products[certificateId] : {};
    const address = pictureOf(answer.record, page, known);
    const picture = address
      ? element("img", { src: address, alt: speech.say("product.picture", brand, model) })
      : element("p", { class: "no-picture" }, speech.say("product.noPicture"));
    const fact = (key, value, kind) => value === "" ? []
      : [element("dt", {}, speech.say(key)), element("dd", { class: kind, dir: "auto" }, value)];
    const yes = { "valid": "product.yesAdvice", "not-valid": "product.yesNot",
      "cannot-tell": "product.yesOpen" }[answer.overall];
    const advice = (kind, title, text) => element("div", { class: kind },
      element("h3", {}, speech.say(title)), element("p", {}, speech.say(text)));
    return [
      element("h2", { id: "product-title" }, speech.say("product.title")),
      element("div", { class: "product" },
        element("div", { class: "picture" }, picture),
        element("dl", {}, ...fact("product.brand", brand, "large"),
          ...fact("product.model", model, "large"),
          ...fact("product.gtin", gtinAsPrinted(known.gtin ?? ""), "code"))),
      element("div", { class: "choices" }, advice("yes", "product.yes", yes),
        advice("no", "product.no", "product.noAdvice")),
    ];
  }

  const outcomeSigns = { "pass": "✓", "fail": "✗", "not-applicable": "–", "not-assessed": "○",
    "inconclusive": "?" };

  function outcome(id, speech, after = "") {
    return element("span", { class: `outcome ${id}` },
      element("span", { class: "sign", "aria-hidden": "true" }, outcomeSigns[id]),
      ` ${speech.say(`outcome.${id}`)}${after}`);
  }

  function guidelineStrip(outcomes, speech) {
    return element("ol", { class: "strip" }, ...outcomes.map((id, index) =>
      element("li", { class: id },
        element("span", { "aria-hidden": "true" }, element("b", {}, String(index + 1)),
          element("span", { class: "sign" }, outcomeSigns[id])),
        element("span", { class: "unseen" },
          speech.say("outcome.item", index + 1, speech.say(`outcome.${id}`))))));
  }

  function countsOf(outcomes, speech) {
    return Object.keys(outcomeSigns).filter((id) => outcomes.includes(id)).map((id) =>
      outcome(id, speech, ` ${outcomes.filter((one) => one === id).length}`));
  }

  function recordSection(answer, speech) {
    const record = answer.record;
    const scheme = `scheme.${record.schemeId}`;
    const support = record.support === null ? speech.say("record.notStated")
      : record.support === false ? speech.say("record.updatesNone") : speech.day(record.support);
    const fact = (key, value, kind = "") => element("div", { class: kind },
      element("dt", {}, speech.say(key)), element("dd", { dir: "auto" }, value));
    return [
      element("h2", { id: "record-title" }, speech.say("record.title")),
      element("dl", { class: "facts" },
        fact("record.updates", support, "first"),
        fact("record.assessor", record.lab === null ? speech.say("record.self")
          : speech.say("record.lab", record.lab), "first"),
        fact("record.issued", speech.day(record.issued)),
        fact("record.expires", speech.day(record.expires)),
        fact("record.kind", speech.say(`record.${record.kind}`)),
        fact("record.number", record.certificateId, "code"),
        fact("record.scheme", speech.has(scheme) ? speech.say(scheme)
          : speech.say("record.schemeOther", record.schemeId, record.edition), "wide")),
      element("h3", {}, speech.say("record.top")),
      element("ul", { class: "top" }, ...[3, 1, 2].map((number) => element("li", {},
        element("span", {}, speech.say(`record.top${number}`)),
        outcome(record.outcomes[number - 1], speech)))),
      element("h3", {}, speech.say("record.thirteen")),
      guidelineStrip(record.outcomes, speech),
      element("p", { class: "counts" }, ...countsOf(record.outcomes, speech)),
    ];
  }

  /// How a line stands, and its words: beyond a broken signature nothing was looked at.
  function lineOf(name, answer, speech) {
    const value = answer[name];
    const judged = answer.integrity === "intact" || name === "integrity" || name === "status"
      || (name === "structure" && answer.integrity === "not-signed");
    if (!judged)
      return ["open", speech.say(speech.has(`${name}.open`) ? `${name}.open` : `${name}.not-checked`)];
    const good = { integrity: "intact", structure: "conforming", signer: "trusted", time: "claimed",
      status: "valid" };
    const open = ["unreadable", "not-checked", "stale", "untrusted", "not-signed"];
    const signerExpired = answer.signer === "expired" && (name === "signer" || name === "time");
    const grade = value === good[name] ? "good"
      : open.includes(value) || signerExpired ? "open" : "bad";
    const argument = name === "signer" ? answer.signedBy
      : answer.list ? speech.dayOfTime(answer.list.iat) : "";
    return [grade, speech.say(`${name}.${value}`, argument)];
  }

  function linesSection(answer, speech) {
    const signs = { good: "✓", bad: "✗", open: "?" };
    const lines = ["integrity", "structure", "signer", "time", "status"].map((name) => {
      const [grade, words] = lineOf(name, answer, speech);
      return element("div", { class: grade, id: `line-${name}`, "data-value": answer[name] },
        element("dt", {}, speech.say(`line.${name}`)),
        element("dd", {}, element("span", { class: "sign", "aria-hidden": "true" }, signs[grade]),
          element("span", { class: "unseen" }, `${speech.say(`line.${grade}`)} `), words));
    });
    return [element("h2", { id: "lines-title" }, speech.say("lines.title")),
      element("dl", { class: "lines" }, ...lines)];
  }

  Object.assign(assay, { Speech, element, answerSection, productSection, recordSection,
    linesSection });
})(globalThis.Assay);
