// Runs proof.js on the cases that stand on standard input, and prints their results, in a JSON array each.
import { readFileSync } from "node:fs";
import { webcrypto } from "node:crypto";

globalThis.crypto ??= webcrypto;
const script = readFileSync("src/main/webapp/assets/public/proof.js");
const proof = await import(`data:text/javascript;base64,${script.toString("base64")}`);

const bytes = (text) => new TextEncoder().encode(text);
const named = (list) => list.map(({ step, result }) => `${step} ${result}`).concat(proof.verdict(list));
const checks = {
  record: ({ content, kind, ...rest }) => proof.checkRecord({ content: bytes(content), kind, ...rest }).then(named),
  certificate: (given) => proof.checkCertificate(given).then(named),
  place: ({ answer }) => [String(proof.placeOf(answer))],
  rows: ({ table }) => proof.rowsOf(bytes(table)).map((row) => new TextDecoder().decode(row)),
  cells: ({ row }) => proof.cellsOf(bytes(row)),
};

const cases = JSON.parse(readFileSync(0, "utf8"));
console.log(JSON.stringify(await Promise.all(cases.map(({ check, ...given }) => checks[check](given)))));
