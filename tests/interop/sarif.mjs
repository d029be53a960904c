// Validates SARIF files against the schema of OASIS SARIF 2.1.0 as Microsoft's jest-sarif ships it.
//
//   node sarif.mjs FILE… [--refused FILE…]
//
// Files after --refused must NOT be valid: they show that the validator really looks.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

let Ajv, addFormats, schema;
try {
  Ajv = (await import("ajv")).default;
  addFormats = (await import("ajv-formats")).default;
  const place = createRequire(import.meta.url)
    .resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
  schema = JSON.parse(readFileSync(place, "utf8"));
} catch (reason) {
  console.error(`error: the SARIF check cannot run (tests/interop/node_modules): ${reason.code}; `
    + "run ./check, which installs what package-lock.json names with npm ci");
  process.exit(4);
}

// It is written in draft 4, whose words it uses mean the same in draft 7 but for the name of the id.
schema.$id = schema.id;
delete schema.id;
delete schema.$schema;

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error("usage: node sarif.mjs FILE… [--refused FILE…]");
  process.exit(3);
}
// One pattern of the schema is no regular expression in Unicode mode.
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);

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
