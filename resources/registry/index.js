// Searches the list of labels. Everything it needs is in labels.js beside it and in the page, so it
// works from a disk as well as from a server, and asks nobody for anything.
"use strict";
(() => {
  const page = document.getElementById("register");
  const words = page.dataset;
  const field = document.getElementById("search");
  const choice = document.getElementById("state");
  const list = document.getElementById("labels");
  const count = document.getElementById("count");
  const more = document.getElementById("more");
  const step = 50;
  const kinds = { issued: "good", suspended: "wait" };
  // The digits of the numbers on labels, in Arabic too.
  const language = document.documentElement.lang + "-u-nu-latn";
  const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  const now = Date.now();
  let shown = step;

  // What time alone does with a label: its last day, and the end of a suspension.
  const standing = (label) => {
    const final = label.state === "withdrawn" || label.state === "superseded";
    if (!final && now >= Date.parse(label.expires + "T00:00:00Z") + 86400000) return "expired";
    if (label.state === "suspended" && label.until && now >= Date.parse(label.until)) return "issued";
    return label.state;
  };
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const labels = globalThis.assayLabels.map((label) => ({
    ...label, standing: standing(label),
    text: plain([label.certificateId, label.product, label.model, label.manufacturer,
      label.gtin ?? ""].join(" ")),
  })).reverse();

  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  };
  const row = (label) => {
    const item = element("li");
    const link = element("a");
    link.href = "label/" + encodeURIComponent(label.certificateId) + ".html";
    link.append(element("span", "name", label.product),
      element("span", "sign " + (kinds[label.standing] ?? "bad"), words["state_" + label.standing]));
    const details = [label.model, label.manufacturer,
      words.number.replace("%1", label.certificateId),
      words.validTo.replace("%1", format.format(new Date(label.expires + "T00:00:00Z")))];
    link.append(element("span", "more", details.filter(Boolean).join(" · ")));
    item.append(link);
    return item;
  };
  const show = () => {
    const wanted = plain(field.value).split(/\s+/).filter(Boolean);
    const found = labels.filter((label) =>
      (!choice.value || label.standing === choice.value)
      && wanted.every((word) => label.text.includes(word)));
    list.replaceChildren(...found.slice(0, shown).map(row));
    more.hidden = found.length <= shown;
    count.textContent = found.length === 0 && labels.length > 0 ? words.nothing
      : words.count.replace("%1", found.length.toLocaleString(language))
        .replace("%2", labels.length.toLocaleString(language));
  };
  const start = () => { shown = step; show(); };
  field.addEventListener("input", start);
  choice.addEventListener("change", start);
  more.addEventListener("click", () => {
    const first = shown;
    shown += step;
    show();
    list.children[first]?.firstElementChild.focus(); // where reading goes on
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) {
      event.preventDefault();
      field.focus();
    }
  });
  document.getElementById("tools").hidden = labels.length === 0;
  show();
})();
