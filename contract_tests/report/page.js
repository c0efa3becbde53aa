"use strict";
const data = JSON.parse(document.getElementById("data").textContent);
const $ = (id) => document.getElementById(id);
const SIGN = { passed: "✓", failed: "✕", known: "≈", unable: "–", untried: "·" };
const view = { text: "", group: "", state: "" };

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "class") element.className = value;
    else if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/* --- theme ------------------------------------------------------------------------------------- */

function remembered() { try { return localStorage.getItem("contract-theme"); } catch { return null; } }
function dark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}
const wanted = new URLSearchParams(location.search).get("theme") || remembered();
if (wanted === "light" || wanted === "dark") document.documentElement.dataset.theme = wanted;
$("theme").addEventListener("click", () => {
  const next = dark() ? "light" : "dark";
  document.documentElement.dataset.theme = next;
  try { localStorage.setItem("contract-theme", next); } catch { /* a page opened from a file may not be allowed to store data */ }
});

/* --- matrix ------------------------------------------------------------------------------------ */

function matches(row) {
  if (view.group && row.group !== view.group) return false;
  if (view.state === "unreached" && row.status) return false;
  if ((view.state === "failed" || view.state === "known")
      && !Object.values(row.cells).some((cell) => cell[view.state] > 0)) return false;
  const hay = `${row.id} ${row.method} ${row.path} ${row.group}`.toLowerCase();
  return view.text.split(/\s+/).every((word) => hay.includes(word));
}

function cellLabel(cell) {
  if (cell.failed) return String(cell.failed);
  if (cell.known) return String(cell.known);
  return cell.passed > 1 ? cell.passed.toLocaleString("en") : "";
}

function cellButton(row, layer, title) {
  const cell = row.cells[layer];
  if (!cell) return make("td");
  const button = make("button", { class: `cell ${cell.state}`, type: "button", title: cell.note || null,
    onclick: () => openCell(row, layer, title) });
  // The accessible name contains the visible text, and also row and layer.
  button.append(make("span", { class: "told" }, `${row.id}, ${title}: ${cell.state} `),
    make("span", { "aria-hidden": "true" }, SIGN[cell.state]), make("span", { class: "layer", "aria-hidden": "true" }, title));
  const count = cellLabel(cell);
  if (count) button.append(make("small", {}, count));
  return make("td", {}, button);
}

function draw() {
  const rows = data.rows.filter(matches);
  const head = make("tr", {}, make("th", { scope: "col" }, "Operation"),
    ...data.layers.map(([, title]) => make("th", { scope: "col" }, title)));
  const body = make("tbody");
  let group = null;
  for (const row of rows) {
    if (row.group !== group) {
      group = row.group;
      const size = rows.filter((other) => other.group === group).length;
      body.append(make("tr", { class: "group" }, make("th", { colspan: data.layers.length + 1, scope: "colgroup" },
        group + " ", make("span", {}, String(size)))));
    }
    const names = make("span", { class: "names-of" }, make("span", { class: "name" }, row.id), make("span", { class: "path" }, row.path));
    if (!row.status && row.unreached) names.append(make("span", { class: "none", title: row.unreached }, "no 2xx"));
    const name = make("th", { scope: "row" }, make("div", { class: "who" }, make("span", { class: "verb" }, row.method), names));
    body.append(make("tr", { class: "op" }, name, ...data.layers.map(([layer, title]) => cellButton(row, layer, title))));
  }
  const table = make("table", { class: "grid" }, make("caption", { class: "sr" }, "Verdict per operation and layer"),
    make("thead", {}, head), body);
  if (!rows.length) body.append(make("tr", {}, make("td", { class: "empty", colspan: data.layers.length + 1 }, "Nothing matches.")));
  $("matrix").replaceChildren(table);
  $("count").textContent = rows.length === data.rows.length ? `${rows.length} operations` : `${rows.length} of ${data.rows.length} operations`;
}

for (const group of [...new Set(data.rows.map((row) => row.group))].sort()) $("group").append(make("option", { value: group }, group));
$("group").addEventListener("change", (event) => { view.group = event.target.value; draw(); });
$("search").addEventListener("input", (event) => { view.text = event.target.value.toLowerCase().trim(); draw(); });
for (const chip of $("states").children) {
  chip.addEventListener("click", () => {
    view.state = chip.dataset.state;
    for (const other of $("states").children) other.setAttribute("aria-pressed", String(other === chip));
    draw();
  });
}

/* --- one cell, one finding --------------------------------------------------------------------- */

function pretty(text) {
  if (!text) return text;
  try { return JSON.stringify(JSON.parse(text), null, 2); } catch { return text; }
}

function headers(all) { return Object.entries(all).map(([name, value]) => `${name}: ${value}`).join("\n"); }

function pane(title, text) {
  const copy = make("button", { class: "copy", type: "button", onclick: async () => {
    try { await navigator.clipboard.writeText(text); copy.textContent = "Copied"; }
    catch { const range = document.createRange(); range.selectNodeContents(code); getSelection().removeAllRanges(); getSelection().addRange(range); copy.textContent = "Selected"; }
    setTimeout(() => { copy.textContent = "Copy"; }, 1500);
  } }, "Copy");
  const code = make("pre", { tabindex: "0" }, text);
  return make("div", { class: "pane" }, make("h3", {}, make("span", {}, title), copy), code);
}

function exchangeView(index) {
  const exchange = data.exchanges[index];
  const request = [`${exchange.method} ${exchange.path}`, headers(exchange.request_headers), "", pretty(exchange.request_body) || ""].join("\n").trim();
  const answer = [headers(exchange.headers), "", pretty(exchange.body) || ""].join("\n").trim();
  return [
    make("div", { class: "pair" }, pane("Request", request), pane(`Answer: ${exchange.status ?? "none"}, ${exchange.elapsed_ms} ms`, answer)),
    make("div", { class: "pair" }, pane("curl", exchange.curl), pane("Python", exchange.python)),
  ];
}

function line(name, ...value) { return make("tr", {}, make("th", { scope: "row" }, name), make("td", {}, ...value)); }

function findingView(finding, kind) {
  const rows = [];
  for (const [index, violation] of (finding.violations || []).entries()) {
    if (index) rows.push(make("tr", { class: "next", "aria-hidden": "true" }, make("td", { colspan: 2 })));
    rows.push(line("Where", make("code", {}, violation.path)), line("Rule", `${violation.rule}: ${violation.message}`),
      line("Document", make("code", {}, violation.location)));
  }
  if (!rows.length) {
    const row = data.rows.find((other) => other.id === finding.operation);
    rows.push(line("Rule", finding.message));
    if (row) rows.push(line("Document", make("code", {}, `#/paths/${row.path.replaceAll("/", "~1")}/${row.method.toLowerCase()}`)));
  }
  if (finding.count > 1) rows.push(line("Seen", `${finding.count.toLocaleString("en")} times`));
  if ((finding.operations || []).length > 1) rows.push(line("Affects", finding.operations.join(", ")));
  if ((finding.scenarios || []).length > 1) rows.push(line("Scenarios", finding.scenarios.join(", ")));
  if (finding.known) rows.push(line("Known", finding.known));
  if (finding.repeat) rows.push(line("Repeat", make("code", {}, finding.repeat)));
  return make("div", { class: `broken ${kind}` }, make("h3", {}, finding.check), make("table", {}, make("tbody", {}, ...rows)));
}

function show(title, nodes, address) {
  history.replaceState(null, "", address ? `#${address}` : location.pathname + location.search);
  $("detail-title").textContent = title;
  $("detail-body").replaceChildren(...nodes);
  $("detail").showModal();
  $("detail").scrollTop = 0;
  $("close").focus();
}

function openCell(row, layer, title) {
  const cell = row.cells[layer];
  const found = data.findings.filter((finding) => finding.operation === row.id && finding.layer === layer);
  const nodes = [make("p", { class: "muted" }, `${row.method} ${row.path}`)];
  const parts = [[cell.passed, "passed"], [cell.failed, "failed"], [cell.known, "known"]].filter(([count]) => count);
  if (parts.length) nodes.push(make("p", {}, parts.map(([count, word]) => `${count.toLocaleString("en")} ${word}`).join(", ") + "."));
  if (cell.note) nodes.push(make("p", {}, cell.note));
  for (const finding of found) {
    nodes.push(findingView(finding, finding.state));
    if (finding.exchange !== null) nodes.push(...exchangeView(finding.exchange));
  }
  if (!found.some((finding) => finding.exchange !== null) && cell.exchange !== null) nodes.push(...exchangeView(cell.exchange));
  show(`${row.id} · ${title}`, nodes, `${row.id}/${layer}`);
}

function card(finding, kind) {
  const button = make("button", { type: "button", class: kind, onclick: () => show(`${finding.operation} · ${finding.layer}`,
    [findingView(finding, kind), ...(finding.exchange !== null ? exchangeView(finding.exchange) : [])]) },
    make("span", { class: "head" }, make("b", {}, finding.operation),
      (finding.operations || []).length > 1 ? make("span", { class: "tag" }, `and ${finding.operations.length - 1} more operations`) : null, make("span", { class: "tag" }, `${finding.layer} · ${finding.check}`),
      finding.count > 1 ? make("span", { class: "tag" }, `× ${finding.count.toLocaleString("en")}`) : null),
    make("span", { class: "say" }, finding.message));
  return make("li", {}, button);
}

const failed = data.faults;
if (failed.length) {
  $("failures").hidden = false;
  $("failure-list").append(...failed.map((finding) => card(finding, "failed")));
}
if (data.observations.length) {
  $("observations").hidden = false;
  $("observation-count").textContent = data.observations.length;
  $("observation-list").append(...data.observations.map((finding) => card(finding, "note")));
}

/* --- keyboard ---------------------------------------------------------------------------------- */

$("close").addEventListener("click", () => $("detail").close());
$("detail").addEventListener("close", () => history.replaceState(null, "", location.pathname + location.search));
$("detail").addEventListener("click", (event) => { if (event.target === $("detail")) $("detail").close(); });
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && !/INPUT|SELECT|TEXTAREA/.test(document.activeElement.tagName) && !$("detail").open) {
    event.preventDefault();
    $("search").focus();
    return;
  }
  const cell = document.activeElement.closest ? document.activeElement.closest("td") : null;
  const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
  if (!cell || !step || !cell.closest(".grid")) return;
  const rows = [...document.querySelectorAll(".grid tr.op")];
  const grid = rows.map((row) => [...row.querySelectorAll("td")]);
  let y = rows.indexOf(cell.parentElement), x = grid[y].indexOf(cell);
  do { y += step[0]; x += step[1]; } while (grid[y] && grid[y][x] && !grid[y][x].firstChild);
  const next = grid[y] && grid[y][x] && grid[y][x].querySelector("button");
  if (next) { event.preventDefault(); next.focus(); }
});

draw();

/* Each cell has an address: index.html#list_bookings/server */
const [operation, layer] = decodeURIComponent(location.hash.slice(1)).split("/");
const named = data.rows.find((row) => row.id === operation);
const column = data.layers.find(([name]) => name === layer);
if (named && column && named.cells[layer]) openCell(named, layer, column[1]);
