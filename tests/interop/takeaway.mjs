// Pages that people take away, opened from a disk in a headless Chromium: no request leaves them,
// no policy is broken, axe-core finds nothing, nothing scrolls sideways, and they print.
// usage: takeaway.mjs comparison|manual FOLDER SCREENSHOTS

import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import axe from "axe-core";

import { launch, openPage } from "./browser.mjs";

const [kind, folder, pictures] = process.argv.slice(2);
const at = 1795521600;
const problems = [];
const expect = (what, found, wanted) => {
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    problems.push(`${what}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
};
mkdirSync(pictures, { recursive: true });
const disk = pathToFileURL(folder).href;
const browser = await launch();

async function open(file, viewport, scheme = "light") {
  const opened = await openPage(browser, { at, within: [disk, "data:"], viewport });
  await opened.page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await opened.page.goto(`${disk}/${file}`, { waitUntil: "networkidle0" });
  return opened;
}

async function judge({ page, trouble }, what) {
  for (const line of trouble.splice(0))
    problems.push(`${what}: ${line}`);
  const wide = await page.evaluate(() =>
    document.documentElement.scrollWidth > document.documentElement.clientWidth);
  expect(`${what}: scrolls sideways`, wide, false);
  await page.setBypassCSP(true); // the tool comes by the debugger
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  for (const violation of violations)
    problems.push(`${what}: ${violation.id}: ${violation.nodes[0].html}`);
}

const sizes = [["wide", { width: 1100, height: 1500 }], ["phone", { width: 360, height: 1400 }],
  ["large", { width: 640, height: 1200, deviceScaleFactor: 2 }]];

if (kind === "comparison") {
  for (const language of ["en-GB", "cy"]) {
    const file = `compared-${language}.html`;
    for (const [name, viewport] of sizes) {
      for (const scheme of language === "cy" ? ["light"] : ["light", "dark"]) {
        const opened = await open(file, viewport, scheme);
        const { page } = opened;
        expect(`${language}: language`, await page.$eval("html", (html) => html.lang), language);
        // A difference is a word and a sign, not only a colour.
        const marks = await page.$$eval("tr.different .mark", (cells) =>
          cells.map((cell) => cell.textContent));
        expect(`${language}: differences`, marks.length, 4);
        for (const mark of marks)
          expect(`${language}: mark`, /^≠(Different|Gwahanol)$/.test(mark), true);
        await page.screenshot({ path: `${pictures}/compared-${language}-${name}-${scheme}.png`,
          fullPage: true });
        await judge(opened, `${file}, ${name}, ${scheme}`);
        await page.close();
      }
    }
    const opened = await open(file, { width: 1100, height: 1500 });
    await opened.page.emulateMediaType("print");
    const pdf = await opened.page.pdf({ path: `${pictures}/compared-${language}.pdf`,
      preferCSSPageSize: true });
    const pages = (Buffer.from(pdf).toString("latin1").match(/\/Type\s*\/Page\b/g) ?? []).length;
    expect(`${language}: printed pages`, pages >= 1 && pages <= 2, true);
    // Nothing asks for more than a reader has: rows are named, columns too.
    const heads = await opened.page.$$eval("thead th", (cells) => cells.length);
    expect(`${language}: columns`, heads, 4);
    await opened.page.close();
  }
} else {
  const files = readdirSync(folder).filter((name) => name.endsWith(".html"));
  expect("pages", files.length > 50, true);
  // All of them are made alike: each is looked at, and some are judged in full.
  const opened = await open("index.html", { width: 1100, height: 900 });
  for (const file of files) {
    await opened.page.goto(`${disk}/${file}`, { waitUntil: "load" });
    for (const line of opened.trouble.splice(0))
      problems.push(`${file}: ${line}`);
    const { wide, broken } = await opened.page.evaluate(() => ({
      wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      broken: [...document.images].filter((image) => image.naturalWidth === 0).length }));
    expect(`${file}: scrolls sideways`, wide, false);
    expect(`${file}: pictures that are not there`, broken, 0);
  }
  await opened.page.close();
  for (const [file, viewport, scheme] of [["guideline-1.html", sizes[0][1], "light"],
    ["verify-consumer.html", sizes[1][1], "dark"], ["keyboard.html", sizes[2][1], "light"],
    ["glossary.html", sizes[0][1], "dark"], ["cli.html", sizes[1][1], "light"]]) {
    const one = await open(file, viewport, scheme);
    await one.page.screenshot({ path: join(pictures, `${file}.png`) });
    await judge(one, `${file}, ${scheme}`);
    await one.page.close();
  }
  // Along a link, from the contents to a page and to a part of it.
  const { page } = await open("index.html", { width: 1100, height: 900 });
  await Promise.all([page.waitForNavigation(), page.click("nav a[href='device-tests.html']")]);
  await page.click("a[href='guideline-1.html#CoP-1.1']");
  await page.waitForSelector("#CoP-1\\.1");
  expect("arrived", new URL(page.url()).hash, "#CoP-1.1");
  await page.close();
}
await browser.close();
if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exit(1);
}
console.log("ok");
