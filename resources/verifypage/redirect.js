// Stands behind HOST/01/GTIN: leads to the page that checks labels, with the GTIN and what stands
// behind the # of the address. A redirect without script would lose it.
"use strict";

(function () {
  const gtin = document.documentElement.dataset.gtin;
  const code = location.hash.slice(1);
  const page = document.getElementById("page").getAttribute("href");
  location.replace(code === "" ? page : `${page}#01/${gtin}/${code}`);
})();
