// Checks a published record, or a deletion certificate, against the public log. Computes only: what is fetched and shown
// is verify.js's. Formats: tlog-proof, tlog-checkpoint and signed-note of C2SP; hashes of RFC 6962, section 2.1.
// Each answer is a list of { step, result } with the result "ok", "wrong" or "unknown", the last where this browser
// cannot do what the step needs. Nothing is thrown at whoever asks.

const LOG_KEY = 1, KEY_BYTES = 33, ID_BYTES = 4, SIGNATURE_BYTES = 64;
const FIRST_LINE = "c2sp.org/tlog-proof@v1", DASH = "\u2014 ";

const bytes = (text) => new TextEncoder().encode(text);
const hex = (data) => Array.from(data, (one) => one.toString(16).padStart(2, "0")).join("");
const same = (one, other) => hex(one) === hex(other);
const joined = (...parts) => Uint8Array.from(parts.flatMap((part) => Array.from(part)));

/** Whether this browser lends its hash function to a page: it does only over https, or on the machine itself. */
export const able = () => globalThis.crypto?.subtle !== undefined;

async function sha256(...parts) {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", joined(...parts)));
}

/** Base64 in its one right spelling: browsers overlook bits after the last byte, and a flipped bit is what we seek. */
function base64(text) {
  const binary = atob(text);
  if (btoa(binary) !== text) { throw new Error("not base64 as it is written"); }
  return Uint8Array.from(binary, (one) => one.charCodeAt(0));
}

/** name+id+base64; the id is the beginning of a hash over name and key. */
async function readKey(text) {
  const parts = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text.trim());
  if (!parts) { throw new Error("not a key"); }
  const [, name, id, coded] = parts;
  const typed = base64(coded);
  const hash = await sha256(bytes(`${name}\n`), typed);
  if (typed.length !== KEY_BYTES || typed[0] !== LOG_KEY || hex(hash.slice(0, ID_BYTES)) !== id) {
    throw new Error("not a key of a log");
  }
  return { name, id, raw: typed.slice(1) };
}

function readProof(text) {
  const split = text.indexOf("\n\n");
  const [first, extra = "", place = "", ...hashes] = text.slice(0, Math.max(0, split)).split("\n");
  const index = /^index (0|[1-9]\d{0,8})$/.exec(place);
  if (first !== FIRST_LINE || !extra.startsWith("extra ") || !index) { throw new Error("not a proof with its entry"); }
  return {
    entry: base64(extra.slice("extra ".length)),
    index: Number(index[1]),
    hashes: hashes.map(base64),
    note: text.slice(split + 2),
  };
}

function readHead(note) {
  const split = note.lastIndexOf("\n\n");
  const text = note.slice(0, split + 1);
  const [, size, root] = text.split("\n");
  if (split < 0 || !note.endsWith("\n") || !/^[1-9]\d{0,8}$/.test(size)) { throw new Error("not a signed head"); }
  return { text, size: Number(size), root: base64(root), lines: note.slice(split + 2, -1).split("\n") };
}

/** The root to which a proof leads from a leaf; null where it has not the steps that index and size call for. */
async function rootOf(leaf, index, size, proof) {
  let at = index, last = size - 1, root = leaf;
  for (const sibling of proof) {
    if (last === 0) { return null; }
    if (at % 2 === 1 || at === last) {
      root = await sha256([1], sibling, root);
      while (at % 2 === 0 && at !== 0) { at >>= 1; last >>= 1; }
    } else {
      root = await sha256([1], root, sibling);
    }
    at >>= 1;
    last >>= 1;
  }
  return last === 0 ? root : null;
}

/** "unknown" where this browser does not know Ed25519. */
async function signed(format, key, message, signature) {
  let known;
  try {
    known = await crypto.subtle.importKey(format, key, { name: "Ed25519" }, false, ["verify"]);
  } catch (refused) {
    return refused.name === "NotSupportedError" ? "unknown" : "wrong";
  }
  return await crypto.subtle.verify({ name: "Ed25519" }, known, signature, message) ? "ok" : "wrong";
}

/** By every line that says it is this key's; without such a line it is not signed. */
async function headSigned(head, key) {
  const own = head.lines.filter((line) => line.startsWith(`${DASH}${key.name} `))
    .map((line) => base64(line.slice(`${DASH}${key.name} `.length)))
    .filter((content) => hex(content.slice(0, ID_BYTES)) === key.id);
  if (own.length === 0) { return "wrong"; }
  const found = new Set();
  for (const content of own) {
    const signature = content.slice(ID_BYTES);
    found.add(signature.length === SIGNATURE_BYTES ? await signed("raw", key.raw, bytes(head.text), signature) : "wrong");
  }
  return found.has("wrong") ? "wrong" : found.has("unknown") ? "unknown" : "ok";
}

/** One step after another; what cannot even be read is wrong. */
async function steps(list) {
  const results = [];
  for (const [step, check] of list) {
    let result;
    try { result = await check(); } catch (unreadable) { result = "wrong"; }
    results.push({ step, result: typeof result === "string" ? result : result ? "ok" : "wrong" });
  }
  return results;
}

/** That the log has an entry, and that the entry says what is expected of its facts. */
function inLog(step, proof, key, expected) {
  return [
    [step, async () => {
      const { entry, index } = readProof(proof);
      const leaf = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(entry));
      return leaf.index === index && expected(leaf.facts ?? {});
    }],
    ["inclusion", async () => {
      const { entry, index, hashes, note } = readProof(proof);
      const head = readHead(note);
      const root = index < head.size ? await rootOf(await sha256([0], entry), index, head.size, hashes) : null;
      return root !== null && same(root, head.root);
    }],
    ["head", async () => headSigned(readHead(readProof(proof).note), await readKey(key))],
  ];
}

/**
 * content: the record's bytes as they were received; kind: "record" for JSON, "row" for a row of the table without its
 * line end; proof: what its proof address answers; key: what the log's key address answers.
 */
export async function checkRecord({ content, kind, proof, key }) {
  return steps(inLog(kind, proof, key, async (facts) =>
    hex(await sha256(content)) === (kind === "row" ? facts.rowHash : facts.recordHash)));
}

/** What of a certificate's answer was signed, byte for byte, and the signature. */
function readCertificate(answer) {
  const parts = /^\{"signed":(\{.*\}),"signature":"([A-Za-z0-9+/=]+)"\}$/s.exec(answer);
  if (!parts) { throw new Error("not a certificate"); }
  return { text: parts[1], signature: base64(parts[2]) };
}

/** Where in the log a certificate says that it stands. */
export function placeOf(answer) {
  return JSON.parse(readCertificate(answer).text).logIndex;
}

/** The log names a certificate as it was before it knew its place there; days inside it have places of their own. */
async function namedBy(facts, text) {
  const place = JSON.parse(text).logIndex;
  for (const { 0: member, index } of text.matchAll(new RegExp(`"logIndex":${place}(?=[,}]),?`, "g"))) {
    const before = text.slice(0, index) + text.slice(index + member.length);
    if (hex(await sha256(bytes(before))) === facts.sha256) { return true; }
  }
  return false;
}

/** answer: of the certificate's address; certificateKey: of its key's address; proof and key as above. */
export async function checkCertificate({ answer, certificateKey, proof, key }) {
  return steps([
    ["certificate", async () => {
      const { text, signature } = readCertificate(answer);
      return signed("spki", base64(certificateKey.trim()), bytes(text), signature);
    }],
    ...inLog("certificateEntry", proof, key, (facts) => namedBy(facts, readCertificate(answer).text)),
  ]);
}

/** "sound", "partly" where this browser could not do every step, "wrong". */
export function verdict(results) {
  const found = new Set(results.map(({ result }) => result));
  return found.has("wrong") || found.size === 0 ? "wrong" : found.has("unknown") ? "partly" : "sound";
}

/** The rows of a table in their own bytes, without line ends; a line end between quotes belongs to its cell. */
export function rowsOf(table) {
  const rows = [];
  let start = 0, quoted = false;
  const add = (end) => rows.push(table.slice(start, end > start && table[end - 1] === 13 ? end - 1 : end));
  table.forEach((one, at) => {
    if (one === 34) { quoted = !quoted; }
    if (one === 10 && !quoted) { add(at); start = at + 1; }
  });
  if (start < table.length) { add(table.length); }
  return rows;
}

/** The cells of a row, every one of which is quoted. */
export function cellsOf(row) {
  const text = new TextDecoder().decode(row);
  return Array.from(text.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g), ([, cell]) => cell.replaceAll('""', '"'));
}
