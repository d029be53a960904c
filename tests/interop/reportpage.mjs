// Opens reports as HTML in a headless Chromium and says what is wrong with them.
//
//   node reportpage.mjs FOLDER FILE…
//
// Each file is opened from disk, must ask for nothing, must fit a phone and a desk without
// scrolling sideways, must pass axe-core, and is printed to FOLDER/NAME.pdf.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, openPage } from "./browser.mjs";

const [folder, ...files] = process.argv.slice(2).map((path) => resolve(path));
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await launch();
const problems = [];

async function look(file) {
  const address = pathToFileURL(file).href;
  const say = (problem) => problems.push(`${basename(file)}: ${problem}`);
  const { page, trouble } = await openPage(browser, { at: 1800000000, within: [address] });
  await page.goto(address);
  trouble.forEach(say);
  for (const width of [320, 390, 768, 1280]) {
    await page.setViewport({ width, height: 800 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth
      - document.documentElement.clientWidth);
    if (wide > 0)
      say(`scrolls ${wide} px sideways at ${width} px`);
  }
  const shown = await page.evaluate(() => ({
    scripts: document.scripts.length,
    styled: getComputedStyle(document.querySelector("h2")).borderBottomStyle === "solid",
    charts: [...document.querySelectorAll("svg.chart")].map((chart) => ({
      alt: chart.getAttribute("aria-label"), width: chart.getBoundingClientRect().width,
      parts: chart.querySelectorAll("rect").length })),
    mark: document.querySelector(".mark")?.textContent ?? null,
  }));
  if (shown.scripts > 0)
    say("has a script");
  if (!shown.styled)
    say("its policy refuses its own style sheet");
  if (shown.charts.length === 0)
    say("shows no chart");
  for (const { alt, width, parts } of shown.charts) {
    if (!alt || width < 50 || parts === 0)
      say(`a chart is not drawn or says nothing: ${alt}, ${width} px, ${parts} parts`);
  }
  await page.pdf({ path: join(folder, `${basename(file)}.pdf`), preferCSSPageSize: true,
    printBackground: true });
  await page.setViewport({ width: 1280, height: 800 });
  await page.evaluate(axeSource); // in the page's own world: a script element is against its policy
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, {
    resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] }));
  for (const { id, nodes } of violations)
    say(`axe: ${id} at ${nodes.slice(0, 3).map(({ target }) => target.join(" ")).join("; ")}`);
  await page.close();
}

for (const file of files)
  await look(file);
await browser.close();
problems.forEach((problem) => console.error(problem));
console.log(`${files.length} pages, ${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
