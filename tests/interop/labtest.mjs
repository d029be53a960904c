// Validates the lines of tests of a laboratory with ajv, a validator of other people.
//
//   node labtest.mjs SCHEMA SOUND BROKEN EXAMPLE
//
// SOUND and BROKEN are lists of messages that the reader of Assay takes and refuses
// (tst_programrun); the schema has to say the same. EXAMPLE is a program: what it writes is valid.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

let Ajv;
try {
  Ajv = (await import("ajv")).default;
} catch (reason) {
  console.error(`error: the check of lab tests cannot run (tests/interop/node_modules): `
    + `${reason.code}; run ./check, which installs what package-lock.json names with npm ci`);
  process.exit(4);
}

const [schemaFile, soundFile, brokenFile, example] = process.argv.slice(2);
if (!example) {
  console.error("usage: node labtest.mjs SCHEMA SOUND BROKEN EXAMPLE");
  process.exit(3);
}
const ajv = new Ajv({ allErrors: true, strict: false });
const schema = JSON.parse(readFileSync(schemaFile, "utf8"));
const validate = ajv.compile(schema);
const fromAssay = ajv.getSchema(`${schema.$id}#/definitions/fromAssay`);

let failures = 0;
function judge(message, expected, by = validate) {
  if (by(message) === expected)
    return;
  ++failures;
  console.error(`error: ${expected ? "not valid" : "valid"}: ${JSON.stringify(message)}`);
  for (const { instancePath, message: why } of by.errors ?? [])
    console.error(`  ${instancePath || "/"}: ${why}`);
}

const sound = JSON.parse(readFileSync(soundFile, "utf8"));
const broken = JSON.parse(readFileSync(brokenFile, "utf8"));
sound.forEach((message) => judge(message, true));
broken.forEach((message) => judge(message, false));

const toProgram = [
  { type: "hello", protocol: "assay-lab-test/1", program: "Assay" },
  { type: "start", device: {}, settings: { port: "1" }, secrets: {}, limitSeconds: 60 },
];
toProgram.forEach((message) => judge(message, true, fromAssay));
const run = spawnSync(example, { input: toProgram.map((m) => JSON.stringify(m) + "\n").join("") });
const lines = run.stdout.toString().trim().split("\n");
if (run.status !== 0 || lines.length < 2) {
  ++failures;
  console.error(`error: ${example} ended with ${run.status}: ${run.stderr}`);
} else {
  lines.forEach((line) => judge(JSON.parse(line), true));
}
if (failures === 0)
  console.log(`ok: ${sound.length} valid, ${broken.length} refused, ${lines.length} of the example`);
process.exit(failures === 0 ? 0 : 1);
