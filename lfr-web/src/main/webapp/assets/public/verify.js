// The buttons "Check" of the pages that list published records. What is computed is proof.js's; every word stands in the
// page, in its language. Addresses are taken from the page's own links, so that a copy of the site checks its own files.
import { able, cellsOf, checkCertificate, checkRecord, placeOf, rowsOf, verdict } from "./proof.js";

const words = document.getElementById("check-words").content;
const outcome = document.getElementById("check-outcome");
const logKey = document.getElementById("log-key");
const certificateKey = document.getElementById("certificate-key");

const word = (name) => words.querySelector(`[data-word="${name}"]`).textContent;
const link = (row, part) => row.querySelector(`a[data-part="${part}"]`);

async function fetched(address) {
  const answer = await fetch(address, { cache: "no-cache" });
  if (!answer.ok) { throw new Error(`${address} answered ${answer.status}`); }
  return new Uint8Array(await answer.arrayBuffer());
}

const text = async (address) => new TextDecoder().decode(await fetched(address));

/** Beside the log's key, where every address of the log begins. */
const inLog = (path) => new URL(path, logKey.href).href;

function show(name, parts) {
  const title = document.createElement("h3");
  title.className = "govuk-heading-s";
  title.textContent = name;
  outcome.replaceChildren(title, ...parts);
  outcome.hidden = false;
  outcome.focus();
}

function sentence(content, style = "govuk-body") {
  const paragraph = document.createElement("p");
  paragraph.className = style;
  paragraph.textContent = content;
  return paragraph;
}

function list(results) {
  const lines = document.createElement("ul");
  lines.className = "govuk-list govuk-list--bullet";
  for (const { step, result } of results) {
    const line = document.createElement("li");
    line.dataset.result = result;
    const found = document.createElement("strong");
    found.textContent = word(`result.${result}`);
    line.append(found, ` ${word(`step.${step}`)}`);
    lines.append(line);
  }
  return lines;
}

function report(name, results, note) {
  const found = verdict(results);
  outcome.dataset.verdict = found;
  const said = sentence(word(`verdict.${found}`), "govuk-body govuk-!-font-weight-bold");
  show(name, [said, ...(note ? [sentence(note)] : []), list(results)]);
}

/** What stands instead of results: nothing was found out. */
function excuse(name, why) {
  outcome.dataset.verdict = why;
  show(name, [sentence(word(`verdict.${why}`))]);
}

async function checked(name, check) {
  if (!able()) { excuse(name, "unable"); return; }
  excuse(name, "busy");
  try {
    const { results, note } = await check();
    report(name, results, note);
  } catch (unreachable) {
    excuse(name, "failed");
  }
}

async function checkVersion(row) {
  const [key, proof] = await Promise.all([text(logKey.href), text(link(row, "proof").href)]);
  const record = await checkRecord({ content: await fetched(link(row, "record").href), kind: "record", proof, key });
  const [table] = await checkRecord({ content: await fetched(link(row, "row").href), kind: "row", proof, key });
  return { results: [record[0], table, ...record.slice(1)] };
}

async function checkDeletion(row) {
  const [answer, key, own] = await Promise.all(
    [text(link(row, "certificate").href), text(logKey.href), text(certificateKey.href)]);
  const proof = await text(inLog(`proof/${placeOf(answer)}`));
  return { results: await checkCertificate({ answer, certificateKey: own, proof, key }) };
}

/** A saved table row by row; the first row that does not fit ends it. */
async function checkTable(table) {
  const [head, ...rows] = rowsOf(table);
  const columns = cellsOf(head);
  const key = await text(logKey.href);
  let results = [];
  for (const [number, row] of rows.entries()) {
    const cells = cellsOf(row);
    const [reference, version] = ["reference", "version"].map((column) => cells[columns.indexOf(column)]);
    results = await against(reference, version, { content: row, kind: "row", key });
    if (verdict(results) === "wrong") { return { results, note: `${word("row")} ${number + 1}` }; }
  }
  return { results, note: `${word("rows")} ${rows.length}` };
}

async function checkSavedRecord(file) {
  const end = file.findLastIndex((one) => ![10, 13, 32].includes(one)) + 1;
  const content = file.slice(0, end);
  let record;
  try {
    record = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(content));
  } catch (unreadable) {
    return { results: [{ step: "record", result: "wrong" }] };
  }
  const key = await text(logKey.href);
  return { results: await against(record.reference?.value, record.version?.value, { content, kind: "record", key }) };
}

/** A record that the log does not have is as wrong as one that differs from it. */
async function against(reference, version, content) {
  const answer = await fetch(inLog(`record/${encodeURIComponent(reference)}/${encodeURIComponent(version)}`));
  return answer.ok
    ? checkRecord({ ...content, proof: await answer.text() })
    : [{ step: content.kind, result: "wrong" }];
}

async function checkFile(file) {
  const content = new Uint8Array(await file.arrayBuffer());
  return file.name.endsWith(".csv") ? checkTable(content) : checkSavedRecord(content);
}

for (const row of document.querySelectorAll("[data-check]")) {
  const button = row.querySelector("button");
  const check = row.dataset.check === "certificate" ? checkDeletion : checkVersion;
  button.hidden = false;
  button.addEventListener("click", () => checked(row.dataset.name, () => check(row)));
}

const chosen = document.getElementById("check-file");
if (chosen) {
  chosen.closest("[data-script]").hidden = false;
  chosen.addEventListener("change", () => {
    const [file] = chosen.files;
    if (file) { checked(file.name, () => checkFile(file)); }
  });
}
