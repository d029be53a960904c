// Opens the verify page for each case and writes what it shows.
//
//   node verifypage.mjs FOLDER
//
// FOLDER holds the sites and cases.json, [{"name","site","fragment","at","scheme":"http"|"file"}];
// results.json is written beside it. tst_verifypage makes the one and judges the other.

import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, openPage, seen, serve, settled } from "./browser.mjs";

const folder = resolve(process.argv[2]);
const cases = JSON.parse(readFileSync(join(folder, "cases.json"), "utf8"));
const { server, address } = await serve(folder);
const browser = await launch();
const results = {};

async function look({ name, site, fragment, at, scheme }) {
  const root = scheme === "file" ? pathToFileURL(folder).href : address;
  const { page, trouble } = await openPage(browser, { at, within: [`${root}/${site}/`] });
  try {
    const end = scheme === "file" ? "index.html" : "";
    await page.goto(`${root}/${site}/V/${end}#${fragment}`);
    await settled(page);
    results[name] = { ...await seen(page), trouble };
  } catch (error) {
    results[name] = { trouble: [...trouble, String(error)] };
  }
  await page.close();
}

/// Some tabs at a time: each waits more than it works.
async function lookAtNext() {
  for (let one = cases.shift(); one; one = cases.shift())
    await look(one);
}
const total = cases.length;
await Promise.all(Array.from({ length: 4 }, lookAtNext));
await browser.close();
server.close();
writeFileSync(join(folder, "results.json"), JSON.stringify(results));
console.log(`${total} cases`);
