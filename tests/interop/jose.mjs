// The npm package "jose" judges a signed list: the signature under the certificate that travels
// with it, and that it is refused when a character changes. usage: jose.mjs FILE TYPE

import { readFileSync } from "node:fs";

import { compactVerify, decodeProtectedHeader, importX509 } from "jose";

const [file, type] = process.argv.slice(2);
const jws = readFileSync(file, "utf8").trim();
const header = decodeProtectedHeader(jws);
const pem = `-----BEGIN CERTIFICATE-----\n${header.x5c[0]}\n-----END CERTIFICATE-----\n`;
const key = await importX509(pem, header.alg);
const { payload } = await compactVerify(jws, key, { algorithms: ["ES256", "RS256"] });
if (header.typ !== type)
  throw new Error(`typ is ${header.typ}`);
const changed = jws.replace(/\.(.)/, (_, first) => `.${first === "A" ? "B" : "A"}`);
try {
  await compactVerify(changed, key);
  throw new Error("a changed list was accepted");
} catch (reason) {
  if (reason.code !== "ERR_JWS_SIGNATURE_VERIFICATION_FAILED")
    throw reason;
}
console.log(new TextDecoder().decode(payload));
