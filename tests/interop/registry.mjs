// The register of labels in a headless Chromium, from a server of files and from a disk: searching,
// opening a page, the keyboard alone, what axe-core says, and that nothing leaves the site.
// usage: registry.mjs SITE SCREENSHOTS SECONDS NUMBER PRODUCT

import { mkdirSync } from "node:fs";
import { pathToFileURL } from "node:url";

import axe from "axe-core";

import { launch, openPage, serve } from "./browser.mjs";

const [site, pictures, seconds, number, product] = process.argv.slice(2);
const at = Number(seconds);
const problems = [];
const expect = (what, found, wanted) => {
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    problems.push(`${what}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
};

mkdirSync(pictures, { recursive: true });
const { server, address } = await serve(site);
const disk = pathToFileURL(site).href;
const browser = await launch();

async function open(url, viewport = { width: 1000, height: 900 }, when = at) {
  const opened = await openPage(browser, { at: when, within: [address, disk, "data:"], viewport });
  const { page } = opened;
  await page.goto(url, { waitUntil: "networkidle0" });
  return opened;
}
const shown = (page) => page.$$eval("#labels .name", (names) => names.length);
const text = (page, where) => page.$eval(where, (element) => element.textContent.trim());
const trouble = async ({ page, trouble: found }, what) => {
  const reported = await page.evaluate(() => globalThis.violations ?? []);
  for (const line of [...found, ...reported])
    problems.push(`${what}: ${line}`);
};
async function accessible(page, what) {
  // The page's own policy lets no script in; the tool comes by the debugger instead.
  await page.setBypassCSP(true);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  for (const violation of violations)
    problems.push(`${what}: ${violation.id}: ${violation.nodes[0].html}`);
}

for (const [where, base] of [["server", address], ["disk", disk]]) {
  // Searching.
  const index = await open(`${base}/index.html`);
  const { page } = index;
  const all = await shown(page);
  if (all < 3)
    problems.push(`${where}: only ${all} labels are shown`);
  await page.type("#search", number.toLowerCase());
  expect(`${where}: by number`, await shown(page), 1);
  await page.$eval("#search", (field) => { field.value = ""; });
  await page.type("#search", "zzzz");
  expect(`${where}: nothing found`, await shown(page), 0);
  expect(`${where}: and said`, (await text(page, "#count")).startsWith("No label fits"), true);
  await page.keyboard.down("Control");
  await page.keyboard.press("a");
  await page.keyboard.up("Control");
  await page.keyboard.press("Backspace");
  await page.select("#state", "suspended");
  expect(`${where}: suspended ones`, await shown(page), 1);
  await page.select("#state", "");

  // The keyboard alone: "/" to the field, a word, to the first label, into its page and back.
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press("/");
  expect(`${where}: slash`, await page.evaluate(() => document.activeElement.id), "search");
  await page.keyboard.type(number);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  expect(`${where}: opened`, await text(page, "h1"), product);
  expect(`${where}: status`, (await text(page, "#standing div:not([hidden]) strong")), "✓ In force");
  const picture = await page.$eval(".product img", (image) => ({ alt: image.alt,
    shown: image.complete && image.naturalWidth === 360 && image.naturalHeight === 480 }));
  expect(`${where}: picture`, picture, { alt: `Picture of ${product}, model HL-200`, shown: true });
  expect(`${where}: question`, await text(page, ".product h2"), "Is this the product in your hand?");
  await page.keyboard.press("Tab");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  expect(`${where}: back`, await page.$("#search") !== null, true);
  await trouble(index, where);
  await page.close();

  // What time does: a page that was made once and is read much later.
  const late = await open(`${base}/label/${number}.html`, undefined, at + 4 * 366 * 86400);
  expect(`${where}: expired`, await text(late.page, "#standing div:not([hidden]) strong"),
    "✗ Expired");
  await trouble(late, `${where}, later`);
  await late.page.close();
  const overdue = await open(`${base}/index.html`, undefined, at + 30 * 86400);
  expect(`${where}: overdue`, await overdue.page.$eval("#overdue", (line) => line.hidden), false);
  await trouble(overdue, `${where}, overdue`);
  await overdue.page.close();
}

for (const scheme of ["light", "dark"]) {
  for (const [name, path, viewport] of [
    ["index", "index.html", { width: 1000, height: 900 }],
    ["welsh", "index.cy.html", { width: 1000, height: 900 }],
    ["german", "index.de.html", { width: 360, height: 800 }],
    ["arabic", "index.ar.html", { width: 1000, height: 900 }],
    ["label", `label/${number}.html`, { width: 1000, height: 1600 }],
    ["phone", `label/${number}.html`, { width: 360, height: 1200 }],
    ["phone-index", "index.html", { width: 360, height: 800 }],
    ["large", "index.html", { width: 640, height: 900, deviceScaleFactor: 2 }]]) {
    const opened = await open("about:blank", viewport);
    const { page } = opened;
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await page.goto(`${address}/${path}`, { waitUntil: "networkidle0" });
    await page.screenshot({ path: `${pictures}/${name}-${scheme}.png` });
    const wide = await page.evaluate(() =>
      document.documentElement.scrollWidth > document.documentElement.clientWidth);
    expect(`${name}, ${scheme}: scrolls sideways`, wide, false);
    await trouble(opened, `${name}, ${scheme}`);
    await accessible(page, `${name}, ${scheme}`);
    await page.close();
  }
}
await browser.close();
server.close();
if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exit(1);
}
console.log("ok");
