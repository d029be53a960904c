// Opens each leaflet in FOLDER in a headless Chromium, as a buyer would, and says what is wrong.
//
//   node leaflet.mjs FOLDER
//
// Looks at every *.html: that it asks for nothing and breaks no policy, its language and headings,
// the names of its controls, contrast in light and dark, narrow screens, the keyboard, and what
// comes out of a printer (FOLDER/NAME.print.pdf).

import { readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, openPage } from "./browser.mjs";

const folder = resolve(process.argv[2]);
const files = readdirSync(folder).filter((name) => name.endsWith(".html"));
const browser = await launch();
const problems = [];

/// In the page: the worst contrast of any text, and where.
function worstContrast() {
  const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
  const light = (rgb) => {
    const [r, g, b] = rgb.map((c) => {
      const s = c / 255;
      return s <= 0.03928 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const colour = channels(getComputedStyle(one).backgroundColor);
      if (colour.length < 4 || colour[3] > 0)
        return colour.slice(0, 3);
    }
    return [255, 255, 255];
  };
  let worst = { ratio: 21, text: "" };
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (!node.textContent.trim())
      continue;
    const ink = light(channels(getComputedStyle(node.parentElement).color).slice(0, 3));
    const paper = light(ground(node.parentElement));
    const ratio = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
    if (ratio < worst.ratio)
      worst = { ratio, text: node.textContent.trim().slice(0, 40) };
  }
  return worst;
}

for (const name of files) {
  const say = (what) => problems.push(`${name}: ${what}`);
  const url = pathToFileURL(join(folder, name)).href;
  const { page, trouble } = await openPage(browser, { at: 1_780_000_000, within: [url, "data:"] });
  await page.goto(url);
  const seen = await page.evaluate(() => ({
    language: document.documentElement.lang,
    title: document.title,
    levels: [...document.querySelectorAll("h1, h2, h3, h4")].map((h) => Number(h.tagName[1])),
    unnamed: [...document.querySelectorAll("section")]
      .filter((s) => !document.getElementById(s.getAttribute("aria-labelledby"))?.textContent)
      .length,
    boxes: [...document.querySelectorAll("input")].map((box) => box.labels[0]?.textContent.trim()),
    scripts: document.querySelectorAll("script, [onclick], [style], iframe, object").length,
    ids: [...document.querySelectorAll("[id]")].map((one) => one.id),
    empty: [...document.querySelectorAll("li, p, ul, ol, h1, h2")]
      .filter((one) => !one.textContent.trim()).length,
    foreign: [...document.querySelectorAll("ul > :not(li), ol > :not(li)")].length,
  }));
  trouble.forEach(say);
  if (!name.includes(`-${seen.language}.`))
    say(`language ${seen.language}`);
  if (!seen.title)
    say("no title");
  if (seen.levels[0] !== 1 || seen.levels.filter((level) => level === 1).length !== 1
      || seen.levels.some((level) => level > 2) || seen.levels.length < 12)
    say(`headings ${seen.levels}`);
  for (const wrong of ["unnamed", "scripts", "empty", "foreign"]) {
    if (seen[wrong])
      say(`${seen[wrong]} ${wrong}`);
  }
  if (new Set(seen.ids).size !== seen.ids.length)
    say("an id stands there twice");
  if (seen.boxes.length < 2 || seen.boxes.some((label) => !label))
    say(`boxes ${seen.boxes}`);

  for (const scheme of ["light", "dark"]) {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    const { ratio, text } = await page.evaluate(worstContrast);
    if (ratio < 4.5)
      say(`contrast ${ratio.toFixed(2)} (${scheme}): ${text}`);
    await page.screenshot({ path: join(folder, `${name}.${scheme}.png`), fullPage: true });
  }
  await page.emulateMediaFeatures([]);

  await page.setViewport({ width: 320, height: 640 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (wide > 320)
    say(`${wide} pixels wide on a screen of 320`);
  await page.screenshot({ path: join(folder, `${name}.narrow.png`), fullPage: false });
  await page.setViewport({ width: 800, height: 600 });

  // By keyboard: Tab comes to the boxes, the space bar ticks one.
  for (let i = 0; i < 60; ++i) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement.tagName) === "INPUT")
      break;
  }
  await page.keyboard.press("Space");
  if (!await page.evaluate(() => document.activeElement.checked === true))
    say("no box can be ticked by keyboard");

  writeFileSync(join(folder, `${name}.print.pdf`),
    await page.pdf({ format: "A4", preferCSSPageSize: true, printBackground: false }));
  await page.close();
}
await browser.close();
problems.forEach((problem) => console.error(`error: ${problem}`));
console.log(`${files.length} leaflets`);
process.exit(files.length > 0 && problems.length === 0 ? 0 : 1);
