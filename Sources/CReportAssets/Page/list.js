// The list of all templates: search, filters, sorting, pages. Text of templates only ever becomes text nodes.
{
  const pageSize = 100;
  const categories = ["UTILITY", "AUTHENTICATION", "MARKETING"];
  const levels = ["low", "medium", "high"];
  const byId = (id) => document.getElementById(id);
  // Control characters, and those that turn the direction of writing, show as what they are: nothing to read.
  const clean = (text) => text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");

  // In the order that the report's writer gives: see HTMLRow.
  const rows = JSON.parse(byId("rows").textContent).map((cells, index) => {
    const [name, language, detected, held, reads, share, level, risk, uncertain, errors, warnings, notes, path, line] = cells;
    return { index, name, language, detected, held, reads, share, level, risk, uncertain, errors, warnings, notes, path, line };
  });
  const detailed = new Set(JSON.parse(byId("details").textContent));

  const keys = {
    name: (row) => row.name ?? "",
    language: (row) => row.language ?? "",
    held: (row) => row.held ?? 9,
    reads: (row) => (row.reads ?? 9) * 1000 - (row.share ?? 0),
    risk: (row) => (row.level ?? -1) * 1001 + (row.risk ?? 0),
    findings: (row) => row.errors * 1e6 + row.warnings * 1e3 + row.notes,
    place: (row) => row.path,
  };
  // What people want first: the most risk, the most findings.
  const descendsFirst = new Set(["risk", "findings"]);
  let order = { key: "risk", descends: true };
  let shown = rows;
  let page = 0;

  const matches = (value, wanted) => wanted === "" || (wanted === "none" ? value === null : String(value) === wanted);
  const texts = new Map();
  const haystack = (row) => {
    let text = texts.get(row);
    if (text === undefined) {
      text = `${row.name ?? ""}\n${row.language ?? ""}\n${row.detected ?? ""}\n${row.path}`.toLowerCase();
      texts.set(row, text);
    }
    return text;
  };

  const select = () => {
    const words = byId("search").value.toLowerCase().split(/\s+/).filter(Boolean);
    const held = byId("held").value, reads = byId("reads").value, risk = byId("risk").value;
    const moved = byId("moved").checked;
    shown = rows.filter((row) =>
      matches(row.held, held) && matches(row.reads, reads) && matches(row.level, risk)
      && (!moved || (row.held !== null && row.reads !== null && row.reads >= 0 && row.held !== row.reads))
      && words.every((word) => haystack(row).includes(word)));
    const key = keys[order.key];
    const sign = order.descends ? -1 : 1;
    shown.sort((left, right) => {
      const a = key(left), b = key(right);
      return a < b ? -sign : a > b ? sign : left.index - right.index;
    });
    page = 0;
    draw();
  };

  const element = (name, text, kind) => {
    const node = document.createElement(name);
    if (text !== undefined) node.textContent = text;
    if (kind) node.className = kind;
    return node;
  };
  const cell = (label, ...content) => {
    const node = element("td");
    node.dataset.label = label;
    node.append(...content);
    return node;
  };
  const chip = (category) => element("span", categories[category], `chip ${categories[category].toLowerCase()}`);

  const nameCell = (row) => {
    const node = element("th");
    node.scope = "row";
    const text = element("bdi", row.name === null ? (row.reads === -1 ? "unreadable" : "without a name") : clean(row.name));
    if (detailed.has(row.index)) {
      const link = element("a");
      link.href = `#t${row.index}`;
      link.append(text);
      node.append(link);
    } else node.append(text);
    return node;
  };
  const readsContent = (row) => {
    if (row.reads === -1) return [element("span", "unreadable", "risk none")];
    if (row.reads === null) return [element("span", `not assessed${row.detected ? ` (${clean(row.detected)})` : ""}`, "risk none")];
    return [chip(row.reads), element("span", ` ${Math.floor((row.share + 5) / 10)}\u00a0%${row.uncertain ? ", uncertain" : ""}`, "share")];
  };
  const riskContent = (row) =>
    row.level === null ? element("span", "none", "risk none")
      : element("span", `${levels[row.level]} ${Math.floor((row.risk + 5) / 10)}\u00a0%`, `risk ${levels[row.level]}`);
  const findingsText = (row) => {
    const parts = [[row.errors, "error"], [row.warnings, "warning"], [row.notes, "note"]]
      .filter(([count]) => count > 0).map(([count, noun]) => `${count} ${noun}${count === 1 ? "" : "s"}`);
    return parts.length ? parts.join(", ") : "none";
  };

  const draw = (size = pageSize) => {
    const body = document.createDocumentFragment();
    for (const row of shown.slice(page * size, (page + 1) * size)) {
      const node = element("tr");
      const place = cell("File", element("bdi", `${clean(row.path)}:${row.line}`));
      place.classList.add("place");
      node.append(
        nameCell(row), cell("Language", element("bdi", clean(row.language ?? "–"))),
        cell("Submitted as", row.held === null ? "–" : chip(row.held)), cell("Reads as", ...readsContent(row)),
        cell("Risk", riskContent(row)), cell("Findings", findingsText(row)), place);
      body.append(node);
    }
    document.querySelector("#templates tbody").replaceChildren(body);
    const pages = Math.max(1, Math.ceil(shown.length / size));
    byId("count").textContent = shown.length === rows.length ? `${rows.length} templates` : `${shown.length} of ${rows.length} templates`;
    byId("page").textContent = `Page ${page + 1} of ${pages}`;
    byId("previous").disabled = page === 0;
    byId("next").disabled = page >= pages - 1;
    for (const head of document.querySelectorAll("#templates thead th")) {
      if (head.dataset.key === order.key) head.setAttribute("aria-sort", order.descends ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    }
  };

  document.querySelector("#templates thead").addEventListener("click", (event) => {
    const key = event.target.closest("th")?.dataset.key;
    if (!key) return;
    order = { key, descends: order.key === key ? !order.descends : descendsFirst.has(key) };
    select();
  });
  let waiting;
  const selectSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(select, 120);
  };
  byId("filters").addEventListener("input", selectSoon);
  byId("filters").addEventListener("change", selectSoon);
  // A cell of the matrix shows its templates: a short cut for the pointer; the filters do the same.
  byId("plot-matrix").addEventListener("click", (event) => {
    const { held, reads } = event.target.dataset;
    if (held === undefined) return;
    byId("filters").reset();
    byId("held").value = held;
    byId("reads").value = reads;
    selectSoon();
    byId("list").scrollIntoView({ block: "start" });
  });
  byId("filters").addEventListener("reset", () => setTimeout(select));
  byId("filters").addEventListener("submit", (event) => event.preventDefault());
  const turn = (step) => {
    page += step;
    draw();
    byId("table-frame").scrollIntoView({ block: "start" });
  };
  byId("previous").addEventListener("click", () => turn(-1));
  byId("next").addEventListener("click", () => turn(1));
  // Paper has no pages to turn; a thousand rows are what anyone would print.
  addEventListener("beforeprint", () => { page = 0; draw(1000); });
  addEventListener("afterprint", () => draw());
  select();
}
