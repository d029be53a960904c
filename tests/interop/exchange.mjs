// What other people's libraries say of a label as a Verifiable Credential and of its GS1 address.
//
//   node exchange.mjs credential FILE.jwt ISO-TIME     jose and did-jwt-vc
//   node exchange.mjs gs1 QR-TEXT GTIN14               digital-link.js and gs1-barcode-parser-mod
//
// Exit 1 when one of them refuses; prints the credential as JSON.

import { readFileSync } from "node:fs";

async function needed(name) {
  try {
    return await import(name);
  } catch (reason) {
    console.error(`error: the check cannot run (tests/interop/node_modules): ${reason.code}; `
      + `run ./check, which installs what package-lock.json names with npm ci`);
    process.exit(4);
  }
}

function refuse(why) {
  console.error(`refused: ${why}`);
  process.exit(1);
}

async function credential(file, time) {
  const { decodeProtectedHeader, importJWK, importX509, jwtVerify } = await needed("jose");
  const { verifyCredential } = await needed("did-jwt-vc");
  const jwt = readFileSync(file, "utf8");
  const header = decodeProtectedHeader(jwt);
  const did = header.kid.replace(/#0$/, "");
  const jwk = JSON.parse(Buffer.from(did.replace(/^did:jwk:/, ""), "base64url").toString("utf8"));
  const pem = `-----BEGIN CERTIFICATE-----\n${header.x5c[0]}\n-----END CERTIFICATE-----`;
  const options = { currentDate: new Date(time), issuer: did, algorithms: ["ES256", "RS256"] };
  for (const key of [await importJWK(jwk, header.alg), await importX509(pem, header.alg)]) {
    await jwtVerify(jwt, key, options).catch((error) => refuse(`jose: ${error.message}`));
  }
  if (header.alg !== "ES256") { // did-jwt-vc knows no RSA
    console.log("{}");
    return;
  }
  const id = `${did}#0`;
  const resolver = { resolve: async () => ({ didResolutionMetadata: {}, didDocumentMetadata: {},
    didDocument: { id: did, verificationMethod: [{ id, controller: did, type: "JsonWebKey2020",
      publicKeyJwk: jwk }], assertionMethod: [id], authentication: [id] } }) };
  const verified = await verifyCredential(jwt, resolver,
    { policies: { now: Math.floor(Date.parse(time) / 1000) } })
    .catch((error) => refuse(`did-jwt-vc: ${error.message}`));
  console.log(JSON.stringify(verified.verifiableCredential));
}

async function gs1(text, gtin) {
  const { DigitalLink } = (await needed("digital-link.js")).default;
  const { parseBarcode } = (await needed("gs1-barcode-parser-mod")).default;
  // As a resolver gets it: in lower case where case means nothing, without what stands behind #.
  const address = new URL(text);
  address.hash = "";
  const link = DigitalLink(address.href);
  if (!link.isValid())
    refuse(`digital-link.js: ${address.href}`);
  if (link.getIdentifier()["01"] !== gtin)
    refuse(`digital-link.js: ${JSON.stringify(link.getIdentifier())}`);
  const [item] = parseBarcode(`]d201${link.getIdentifier()["01"]}`).parsedCodeItems;
  if (item.ai !== "01" || item.dataTitle !== "GTIN" || item.data !== gtin)
    refuse(`gs1-barcode-parser-mod: ${JSON.stringify(item)}`);
  console.log("ok");
}

const [what, ...given] = process.argv.slice(2);
await { credential, gs1 }[what](...given);
