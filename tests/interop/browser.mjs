// A headless Chromium that watches what a page does, and a host without any code of its own.

import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

async function needed(name) {
  try {
    return await import(name);
  } catch (reason) {
    console.error(`error: the check of the verify page cannot run (tests/interop/node_modules): `
      + `${reason.code}; run ./check, which installs what package-lock.json names with npm ci`);
    process.exit(4);
  }
}

const puppeteer = (await needed("puppeteer-core")).default;

const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml", ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jwt": "application/jwt" };

/// Serves \a folder on an address of this computer, as any host of files would.
export async function serve(folder) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname));
    let file = join(folder, path);
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat?.isDirectory() && !path.endsWith("/")) {
      response.writeHead(301, { location: `${path}/` }).end();
      return;
    }
    if (stat?.isDirectory())
      file = join(file, "index.html");
    if (!statSync(file, { throwIfNoEntry: false })) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, address: `http://127.0.0.1:${server.address().port}` };
}

export function launch() {
  return puppeteer.launch({ executablePath: "/usr/bin/chromium", headless: true,
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--lang=en-GB",
      "--disable-background-networking", "--disable-component-update"] });
}

/// A new tab whose clock stands at \a at (seconds since 1970), and what it says and asks for that
/// it should not: "trouble" is empty for a page that behaves.
export async function openPage(browser, { at, within, viewport, languages }) {
  const page = await browser.newPage();
  const trouble = [];
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type()))
      trouble.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => trouble.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!within.some((start) => request.url().startsWith(start)))
      trouble.push(`request: ${request.url()}`);
  });
  if (viewport)
    await page.setViewport(viewport);
  await page.evaluateOnNewDocument((seconds, spoken) => {
    const RealDate = Date;
    globalThis.Date = class extends RealDate {
      constructor(...values) {
        super(...(values.length === 0 ? [seconds * 1000] : values));
      }
      static now() {
        return seconds * 1000;
      }
    };
    if (spoken)
      Object.defineProperty(navigator, "languages", { get: () => spoken });
    document.addEventListener("securitypolicyviolation", (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
  }, at, languages ?? null);
  return { page, trouble };
}

/// Waits until the page has an answer, or shows that nothing was asked.
export async function settled(page, round = 1) {
  await page.waitForFunction((least) => Number(document.documentElement.dataset.ready ?? 0) >= least,
    { timeout: 20_000, polling: 20 }, round);
}

/// What a person sees, and the identifiers of the five lines.
export function seen(page) {
  return page.evaluate(() => {
    const hidden = (id) => document.getElementById(id).hidden;
    const line = (name) => document.getElementById(`line-${name}`)?.dataset.value ?? null;
    return {
      overall: document.body.className,
      verdict: document.getElementById("verdict")?.textContent ?? null,
      what: document.querySelector("#answer .what")?.textContent ?? null,
      reasons: [...document.querySelectorAll(".reasons li")].map((item) => item.textContent),
      lines: Object.fromEntries(["integrity", "structure", "signer", "time", "status"]
        .map((name) => [name, line(name)])),
      statusText: document.querySelector("#line-status dd")?.textContent ?? null,
      product: !hidden("product"),
      record: !hidden("record"),
      language: document.documentElement.lang,
      title: document.title,
      text: document.body.innerText,
    };
  });
}
