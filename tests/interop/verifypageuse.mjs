// Uses the verify page as people do: by keyboard, with a screen reader, in its languages, on narrow
// screens and in the dark; and throws nonsense at it.
//
//   node verifypageuse.mjs FOLDER
//
// FOLDER holds what tst_verifypage made: the sites and use.json with fragments of known answers.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { deflateRawSync } from "node:zlib";
import { launch, openPage, seen, serve, settled } from "./browser.mjs";

const folder = resolve(process.argv[2]);
const use = JSON.parse(readFileSync(join(folder, "use.json"), "utf8"));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const { server, address } = await serve(folder);
const files = pathToFileURL(folder).href;
const browser = await launch();
let failures = 0;

async function scene(name, settings, act) {
  const { page, trouble } = await openPage(browser, { at: use.at, within: [address, files],
    ...settings });
  try {
    await act(page);
    assert.deepEqual(trouble, []);
    console.log(`ok ${name}`);
  } catch (error) {
    ++failures;
    console.error(`error: ${name}: ${error.stack ?? error}`);
  }
  await page.close();
}

const site = (name) => `${address}/${name}/V/`;
const states = [["nothing asked", "listed", ""], ["valid", "listed", use.valid],
  ["not valid", "listed", use.changed], ["cannot tell", "listed", use.number],
  ["withdrawn", "withdrawn", use.valid]];

// axe-core is the judge of roles, names, contrast and order.
for (const dark of [false, true]) {
  for (const [name, where, fragment] of states) {
    await scene(`axe finds nothing: ${name}${dark ? ", dark" : ""}`, {}, async (page) => {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme",
        value: dark ? "dark" : "light" }]);
      await page.goto(`${site(where)}#${fragment}`);
      await settled(page);
      await page.evaluate(axe); // in the page's own world: a script element is against its policy
      const { violations, passes } = await page.evaluate(() => axe.run());
      assert.deepEqual(violations.map((one) => [one.id, one.nodes.map((node) => node.html)]), []);
      assert.ok(passes.some((one) => one.id === "color-contrast"));
    });
  }
}

await scene("a screen reader finds headings, regions and the answer", {}, async (page) => {
  await page.goto(`${site("listed")}#${use.valid}`);
  await settled(page);
  const flat = [];
  const walk = (node) => {
    flat.push([node.role, node.name ?? ""]);
    (node.children ?? []).forEach(walk);
  };
  walk(await page.accessibility.snapshot({ interestingOnly: false }));
  const headings = flat.filter(([role]) => role === "heading").map(([, name]) => name);
  assert.deepEqual(headings.slice(0, 4), ["Check a security label", "Valid", "What to do now",
    "Is this the product in your hand?"]);
  for (const role of ["banner", "main", "navigation", "contentinfo", "form", "textbox"])
    assert.ok(role === "form" || flat.some(([one]) => one === role), role);
  assert.ok(flat.some(([role, name]) => role === "image" && name.includes(use.model)), "picture");
  assert.ok(flat.some(([role, name]) => role === "region" && name === "Valid"), "region");
  const live = await page.$eval("#live", (element) => element.textContent);
  assert.equal(live, "Valid. This label is genuine and in force.");
  const unnamed = flat.filter(([role, name]) => ["button", "link", "textbox", "image", "heading"]
    .includes(role) && name === "");
  assert.deepEqual(unnamed.filter(([role]) => role !== "image"), []); // the mark is decoration
});

await scene("all by keyboard", {}, async (page) => {
  await page.goto(site("listed"));
  await settled(page);
  const focused = () => page.evaluate(() => document.activeElement.id
    || document.activeElement.textContent);
  const order = [];
  const stops = ["Go to the answer", "English", "Cymraeg", "Français", "Deutsch", "Español",
    "العربية", "typed", "Check"];
  for (let i = 0; i < stops.length; ++i) {
    await page.keyboard.press("Tab");
    order.push(await focused());
  }
  assert.deepEqual(order, stops);
  await page.keyboard.down("Shift");
  await page.keyboard.press("Tab");
  await page.keyboard.up("Shift");
  const problem = () => page.$eval("#typed-problem", (element) => element.textContent);

  await page.keyboard.press("Enter");
  assert.match(await problem(), /^Type a number/);
  assert.equal(await focused(), "typed");
  const mistyped = use.number.slice(0, -1) + (use.number.endsWith("A") ? "B" : "A");
  await page.keyboard.type(mistyped);
  await page.keyboard.press("Enter");
  assert.match(await problem(), /mistake in this number/);
  assert.equal(await page.$eval("#typed", (element) => element.ariaInvalid), "true");

  await page.$eval("#typed", (element) => element.select());
  await page.keyboard.type(` ${use.number.toLowerCase().replaceAll("-", " ")} `);
  await page.keyboard.press("Enter");
  await settled(page, 2);
  assert.equal(await problem(), "");
  assert.equal((await seen(page)).overall, "cannot-tell");
  assert.equal(await focused(), "verdict");

  await page.focus("#typed");
  for (const typed of [`https://verify.example/V#${use.valid}`, use.valid,
    `HTTPS://VERIFY.EXAMPLE/01/${use.gtin}#${use.valid}`]) {
    await page.$eval("#typed", (element, value) => { element.value = value; }, typed);
    await page.focus("#typed");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.body.className === "valid");
    assert.ok((await seen(page)).product);
  }
  await page.$eval("#typed", (element) => { element.value = "http://other.example/V#1"; });
  await page.focus("#typed");
  await page.keyboard.press("Enter");
  assert.match(await problem(), /neither/);
});

await scene("in Welsh by the label, by the reader, and by choice", { languages: ["en-US"] },
  async (page) => {
    await page.goto(`${site("welsh")}#${use.valid}`);
    await settled(page);
    let view = await seen(page);
    assert.equal(view.language, "cy");
    assert.equal(view.verdict, "Dilys");
    assert.match(view.title, /^Dilys/);
    assert.ok(!/What|label says|product|Guideline/.test(view.text), view.text);
    await page.click("nav button[lang=en-GB]");
    view = await seen(page);
    assert.equal(view.language, "en-GB");
    assert.equal(view.verdict, "Valid");
    assert.equal(await page.$eval("nav button[lang=en-GB]", (e) => e.ariaPressed), "true");
    assert.equal(await page.$eval("nav button[lang=cy]", (e) => e.ariaPressed), "false");
  });
await scene("in the language of the browser", { languages: ["it", "cy-GB", "en"] }, async (page) => {
  await page.goto(site("listed"));
  await settled(page);
  assert.equal((await seen(page)).language, "cy");
});
await scene("in English for everybody else", { languages: ["ja"] }, async (page) => {
  await page.goto(site("listed"));
  await settled(page);
  assert.equal((await seen(page)).language, "en-GB");
});

await scene("all languages have the same words, and say who read them", {}, async (page) => {
  await page.goto(site("listed"));
  const all = await page.evaluate(() => Object.entries(Assay.words).map(([tag, table]) =>
    ({ tag, months: new Set(table.months).size, review: table.review,
      words: Object.entries(table.words).map(([key, text]) =>
        `${key} ${text.trim() === ""} ${(text.match(/%[0-9]/g) ?? []).sort().join()}`).sort() })));
  assert.deepEqual(all.map((one) => one.tag), ["en-GB", "cy", "fr", "de", "es", "ar"]);
  for (const one of all) {
    assert.deepEqual(one.words, all[0].words, one.tag);
    assert.equal(one.months, 12, one.tag);
    assert.match(one.review ?? "", /./, one.tag);
  }
});

// What a reader of each language sees first, in the direction that they read.
for (const [tag, verdict, day] of [["fr", "Valable", /\d{1,2} \S+ \d{4}/],
  ["de", "Gültig", /\d{1,2}\. \S+ \d{4}/], ["es", "Válida", /\d{1,2} de \S+ de \d{4}/],
  ["ar", "صالح", /\d{1,2} \S+ \d{4}/]]) {
  await scene(`in ${tag}`, { languages: [tag] }, async (page) => {
    await page.goto(`${site("listed")}#${use.valid}`);
    await settled(page);
    const view = await seen(page);
    assert.equal(view.language, tag);
    assert.equal(view.verdict, verdict);
    assert.match(view.text, day);
    const look = await page.evaluate(() => ({
      direction: getComputedStyle(document.body).direction,
      draft: document.getElementById("draft").hidden,
      wide: document.documentElement.scrollWidth - innerWidth,
      name: document.querySelector("header h1").getBoundingClientRect().left,
      mark: document.querySelector("header img").getBoundingClientRect().left,
    }));
    assert.equal(look.direction, tag === "ar" ? "rtl" : "ltr");
    assert.equal(look.mark > look.name, tag === "ar", "the mark stands where reading begins");
    assert.equal(look.draft, false, "a machine draft says so");
    assert.ok(look.wide <= 0, `${tag} is ${look.wide} px too wide`);
  });
}

// 200 % on a telephone is a screen of 195 pixels; 320 pixels is what WCAG 1.4.10 asks for.
for (const width of [195, 320, 390, 1280]) {
  await scene(`nothing is cut off at ${width} pixels`,
    { viewport: { width, height: 844 } }, async (page) => {
      for (const [, where, fragment] of states) {
        await page.goto("about:blank").catch(() => {});
        await page.goto(`${site(where)}#${fragment}`);
        await settled(page);
        const overflow = await page.evaluate(() =>
          document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth);
        assert.ok(overflow <= 0, `${overflow} pixels for ${fragment.slice(0, 20)}`);
      }
    });
}

for (const [scheme, root] of [["http", address], ["file", files]]) {
  for (const [how, where, shown] of [["of the label", "plain", "pictures/lamp.png"],
    ["of brand and model", "named", "pictures/named.png"], ["of no product", "bare", null]]) {
    await scene(`the picture ${how}, ${scheme}`, {}, async (page) => {
      await page.goto(`${root}/${where}/V/index.html#${use.valid}`);
      await settled(page);
      const image = await page.$eval("#product .picture", (place) => {
        const found = place.querySelector("img");
        return found && [found.getAttribute("src"), found.alt];
      });
      assert.deepEqual(image, shown && [shown, `Picture of ${use.brand} ${use.model}`]);
      if (shown)
        await page.waitForFunction(() => document.querySelector("#product img").naturalWidth > 0);
      const text = await page.$eval("#product", (element) => element.innerText);
      assert.ok(text.startsWith("Is this the product in your hand?"), text);
      assert.equal(text.includes("There is no picture"), shown === null);
    });
  }
  await scene(`the address of a product leads to its label, ${scheme}`, {}, async (page) => {
    await page.goto(`${root}/listed/01/${use.gtin}/index.html#${use.valid}`);
    await page.waitForFunction(() => document.body.className === "valid");
    const view = await seen(page);
    assert.ok(view.text.includes(use.gtin.slice(1)), "as under the bar code, with 13 digits");
    assert.ok(page.url().includes("/V/index.html#01/"), page.url());
  });
}
await scene("the address of a product without a code", {}, async (page) => {
  await page.goto(`${address}/listed/01/${use.gtin}/`);
  await page.waitForFunction(() => document.documentElement.dataset.ready === "1");
  assert.equal((await seen(page)).overall, "");
});

await scene("a new code in the same tab takes the place of the old", {}, async (page) => {
  await page.goto(`${site("listed")}#${use.valid}`);
  await settled(page);
  await page.evaluate((changed) => { location.hash = changed; }, use.changed);
  await page.waitForFunction(() => document.body.className === "not-valid");
  const view = await seen(page);
  assert.ok(!view.product && !view.record && !view.text.includes(use.model));
  await page.goBack();
  await page.waitForFunction(() => document.body.className === "valid");
});

await scene("while the host does not answer, no older answer stands there", {}, async (page) => {
  await page.goto(`${site("listed")}#${use.changed}`);
  await settled(page);
  await page.evaluate((valid) => {
    globalThis.judge = Assay.judge;
    Assay.judge = () => new Promise((resolve) => { globalThis.goOn = resolve; });
    location.hash = valid;
  }, use.valid);
  await page.waitForFunction(() => document.body.className === "");
  assert.match(await page.$eval("#answer", (element) => element.innerText), /^Checking/);
  assert.ok(!(await seen(page)).product);
  await page.evaluate(async (valid) => goOn(await judge({ digits: valid }, assayPage, [],
    Math.floor(Date.now() / 1000))), use.valid);
  await page.waitForFunction(() => document.body.className === "valid");
});

function digitsOf(bytes) {
  const lengths = [0, 3, 5, 8, 10, 13, 15, 17];
  let digits = "";
  for (let i = 0; i < bytes.length; i += 7) {
    const block = bytes.subarray(i, i + 7);
    let value = 0n;
    for (let j = block.length; j-- > 0;)
      value = value << 8n | BigInt(block[j]);
    digits += value.toString().padStart(lengths[block.length], "0");
  }
  return digits;
}

await scene("a code that unpacks to a gigabyte is refused at once", {}, async (page) => {
  const bomb = deflateRawSync(Buffer.alloc(1_400_000), { level: 9 });
  assert.ok(bomb.length < 1600 && bomb[0] % 2 === 1, `${bomb.length}`);
  const started = Date.now();
  await page.goto(`${site("listed")}#${digitsOf(bomb)}`);
  await settled(page);
  assert.equal((await seen(page)).overall, "cannot-tell");
  assert.ok(Date.now() - started < 5000);
});

await scene("nonsense never throws and never hangs", {}, async (page) => {
  await page.goto(site("listed"));
  await settled(page);
  const counts = await page.evaluate(async (valid) => {
    let state = 12345;
    const below = (limit) => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return Math.floor(state / 65536) % limit;
    };
    const letters = "0123456789012345678901234567890123456789ABCXYZ-/#%é\u202e";
    const spoiled = () => {
      const digits = [...valid];
      for (let times = below(4) + 1; times > 0; --times) {
        const at = below(digits.length);
        if (below(3) === 0)
          digits.splice(at, below(40), ...Array.from({ length: below(20) },
            () => letters[below(letters.length)]));
        else
          digits[at] = String(below(10));
      }
      return digits.join("");
    };
    const judged = async (fragment) =>
      Assay.judge(Assay.readFragment(fragment), assayPage, [], Math.floor(Date.now() / 1000));
    const genuine = JSON.stringify((await judged(valid)).record);
    const counts = {};
    for (let i = 0; i < 4000; ++i) {
      const fragment = i % 2 ? spoiled() : Array.from({ length: below(700) },
        () => letters[below(letters.length)]).join("");
      let overall = "unreadable";
      try {
        const code = Assay.readFragment(fragment);
        const answer = code ? await judged(fragment) : null;
        // The last bits of a packed code mean nothing, and what was spoilt may be as it was.
        if (answer)
          overall = JSON.stringify(answer.record) === genuine ? "genuine" : answer.overall;
      } catch (error) {
        if (!(error instanceof Assay.Unreadable))
          throw error;
      }
      counts[overall] = (counts[overall] ?? 0) + 1;
      Assay.fragmentOfTyped(fragment);
    }
    for (let i = 0; i < 100; ++i) {
      location.hash = spoiled();
      await new Promise((resolve) => setTimeout(resolve));
    }
    return counts;
  }, use.valid);
  assert.equal(Object.values(counts).reduce((a, b) => a + b), 4000);
  assert.ok(!counts.valid, JSON.stringify(counts));
  assert.ok(counts["not-valid"] > 100 && counts.unreadable > 100, JSON.stringify(counts));
  console.log(`   ${JSON.stringify(counts)}`);
});

await browser.close();
server.close();
process.exit(failures === 0 ? 0 : 1);
