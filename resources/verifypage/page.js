// The page itself: address, form, language and where the parts of an answer stand.
"use strict";

(function (assay) {
  const longestFetch = 8_000; // milliseconds; the list that came with the page is at hand
  const page = globalThis.assayPage;
  const byId = (id) => document.getElementById(id);
  let chosen = null; // the language that somebody asked for
  let shown = null; // the answer on the screen
  let round = 0; // of checks; an older one that ends later is not shown
  let statusTexts = null;

  /// The languages at hand, best first for this reader.
  function languageFor(answer) {
    const known = Object.keys(assay.words);
    const product = answer?.number && Object.hasOwn(page.products, answer.number)
      ? page.products[answer.number] : {};
    const find = (tag) => known.find((one) => one === tag)
      ?? known.find((one) => one.split("-")[0] === tag.split("-")[0]);
    for (const tag of [chosen, product.language, ...navigator.languages]) {
      if (tag && find(tag))
        return find(tag);
    }
    return known[0];
  }

  function fill(section, parts) {
    byId(section).replaceChildren(...parts);
    byId(section).hidden = parts.length === 0;
  }

  function fillWords(speech) {
    document.documentElement.lang = speech.language;
    document.documentElement.dir = speech.table.direction;
    for (const place of document.querySelectorAll("[data-word]"))
      place.textContent = speech.say(place.dataset.word);
    for (const place of document.querySelectorAll("[data-word-label]"))
      place.setAttribute("aria-label", speech.say(place.dataset.wordLabel));
    byId("organisation").textContent = page.organisation ? speech.say("by", page.organisation) : "";
    byId("made").textContent = page.made ? speech.say("made", speech.dayOfTime(page.made)) : "";
    byId("draft").hidden = speech.table.review !== "machine draft, not reviewed";
    byId("ask-title").textContent = speech.say(shown ? "ask.another" : "ask.title");
    for (const button of byId("languages").children)
      button.setAttribute("aria-pressed", String(button.lang === speech.language));
  }

  function draw() {
    const speech = new assay.Speech(languageFor(shown));
    fillWords(speech);
    const title = speech.say("title");
    document.title = shown ? `${speech.say(`overall.${shown.overall}`)} – ${title}` : title;
    document.body.className = shown ? shown.overall : "";
    fill("answer", shown ? assay.answerSection(shown, page, speech) : []);
    fill("product", shown?.record ? assay.productSection(shown, page, speech) : []);
    fill("record", shown?.record ? assay.recordSection(shown, speech) : []);
    fill("lines", shown ? assay.linesSection(shown, speech) : []);
    return speech;
  }

  /// Runs a script of this folder: from a file on disk nothing can be fetched.
  function runScript(address) {
    return new Promise((resolve) => {
      const script = assay.element("script", { src: address });
      script.onload = script.onerror = () => resolve();
      document.head.append(script);
    });
  }

  async function fetchedList() {
    if (!page.statusList || !location.protocol.startsWith("http"))
      return null;
    try {
      const response = await fetch(page.statusList, { cache: "no-cache", credentials: "omit",
        signal: AbortSignal.timeout(longestFetch) });
      return response.ok ? await response.text() : null;
    } catch {
      return null; // without a network
    }
  }

  /// The lists at hand: the one on the host, and the one that came with the page.
  async function lists() {
    if (statusTexts === null && page.status) {
      const fetched = await fetchedList();
      await runScript("status.js");
      statusTexts = [fetched, globalThis.assayStatus].filter((text) => typeof text === "string"
        && text !== "");
    }
    return statusTexts ?? [];
  }

  /// Checks what stands behind the # of the address.
  async function check(moveFocus) {
    const mine = ++round;
    const fragment = location.hash.slice(1);
    let answer = null;
    shown = null; // an older answer must not stand beside a new code
    if (fragment !== "") {
      const checking = draw().say("checking");
      byId("live").textContent = checking;
      fill("answer", [assay.element("p", { id: "verdict", class: "what" }, checking)]);
      try {
        const code = assay.readFragment(fragment);
        answer = await assay.judge(code, page, await lists(), Math.floor(Date.now() / 1000));
      } catch {
        answer = await assay.judge({ digits: "0" }, page, [], 0); // it cannot be read
      }
    }
    if (mine !== round)
      return;
    shown = answer;
    const speech = draw();
    byId("live").textContent = answer
      ? `${speech.say(`overall.${answer.overall}`)}. ${byId("answer").querySelector(".what").textContent}`
      : "";
    document.documentElement.dataset.ready = String(mine);
    if (answer && moveFocus)
      byId("verdict").focus();
  }

  function tellProblem(key) {
    byId("typed-problem").textContent = key ? new assay.Speech(languageFor(shown)).say(key) : "";
    byId("typed").setAttribute("aria-invalid", String(key !== null));
    if (key)
      byId("typed").focus();
  }

  function submit(event) {
    event.preventDefault();
    const typed = byId("typed").value;
    const fragment = assay.fragmentOfTyped(typed);
    const isNumber = fragment !== null && /^[A-Z]{3}-/.test(fragment);
    if (typed.trim() === "")
      return tellProblem("ask.empty");
    if (fragment === null)
      return tellProblem("ask.wrong");
    if (isNumber && !assay.isCertificateId(fragment))
      return tellProblem("ask.mistyped");
    tellProblem(null);
    byId("typed").value = "";
    if (location.hash.slice(1) !== fragment) {
      byId("typed").dataset.asked = "true";
      location.hash = fragment; // and hashchange checks it
    } else {
      check(true);
    }
    return undefined;
  }

  function start() {
    for (const [tag, table] of Object.entries(assay.words)) {
      const button = assay.element("button", { type: "button", lang: tag, dir: table.direction,
        title: table.review, "aria-pressed": "false" }, table.name);
      button.addEventListener("click", () => {
        chosen = tag;
        tellProblem(null);
        draw();
      });
      byId("languages").append(button);
    }
    byId("form").addEventListener("submit", submit);
    addEventListener("hashchange", () => {
      const asked = byId("typed").dataset.asked === "true";
      byId("typed").dataset.asked = "false";
      check(asked);
    });
    check(false);
  }

  start();
})(globalThis.Assay);
