// Validates OSCAL files against a schema of NIST with ajv, a validator of other people.
//
//   node oscal.mjs SCHEMA FILE… [--refused FILE…]
//
// Files after --refused must NOT be valid: they show that the validator really looks.

import { readFileSync } from "node:fs";

let Ajv, addFormats;
try {
  Ajv = (await import("ajv")).default;
  addFormats = (await import("ajv-formats")).default;
} catch (reason) {
  console.error(`error: the OSCAL check cannot run (tests/interop/node_modules): ${reason.code}; `
    + "run ./check, which installs what package-lock.json names with npm ci");
  process.exit(4);
}

const [schemaFile, ...files] = process.argv.slice(2);
if (!schemaFile || files.length === 0) {
  console.error("usage: node oscal.mjs SCHEMA FILE… [--refused FILE…]");
  process.exit(3);
}

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")));

let failures = 0;
let refused = false;
for (const file of files) {
  if (file === "--refused") {
    refused = true;
    continue;
  }
  const valid = validate(JSON.parse(readFileSync(file, "utf8")));
  if (valid === !refused) {
    console.log(`ok: ${file} is ${valid ? "valid" : "refused"}`);
    continue;
  }
  ++failures;
  console.error(`error: ${file} is ${valid ? "valid, but should be refused" : "not valid"}`);
  for (const { instancePath, message } of valid ? [] : validate.errors.slice(0, 20))
    console.error(`  ${instancePath || "/"}: ${message}`);
}
process.exit(failures === 0 ? 0 : 1);
