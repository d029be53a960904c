// A page is made once and read for years: what time alone does with a label is told when the page
// is read. Without JavaScript the page says how the label stood when it was made.
"use strict";
(() => {
  const now = Date.now();
  const overdue = document.getElementById("overdue");
  if (overdue && now > Date.parse(overdue.dataset.nextUpdate)) overdue.hidden = false;
  const standing = document.getElementById("standing");
  if (!standing) return;
  const { state, expires, until } = standing.dataset;
  const turn = (kind, name) => {
    standing.className = "standing " + kind;
    for (const part of standing.querySelectorAll("[data-when]"))
      part.hidden = part.dataset.when !== name;
  };
  if (state !== "issued" && state !== "suspended") return;
  if (now >= Date.parse(expires + "T00:00:00Z") + 86400000) turn("bad", "expired");
  else if (state === "suspended" && until && now >= Date.parse(until)) turn("good", "issued");
})();
