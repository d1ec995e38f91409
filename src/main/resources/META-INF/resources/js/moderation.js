// Single keys for those who review all day; everything works by Tab and Enter without them. Off: the box in the help.
(() => {
  const box = document.getElementById("raccourcis");
  const wanted = () => localStorage.getItem("raccourcis") !== "non";
  box.closest("[hidden]").hidden = false;
  box.checked = wanted();
  box.addEventListener("change", () => localStorage.setItem("raccourcis", box.checked ? "oui" : "non"));

  const rows = [...document.querySelectorAll(".review-rows > li")];
  const go = (step) => {
    const here = rows.indexOf(document.activeElement.closest(".review-rows > li"));
    const next = rows[Math.min(Math.max(here + step, 0), rows.length - 1)];
    next?.querySelector("a").focus();
  };
  const keys = {
    j: () => go(1),
    k: () => go(-1),
    x: () => document.activeElement.closest(".review-rows > li")?.querySelector("input").click(),
    u: () => document.getElementById("liste")?.click(),
  };
  document.addEventListener("keydown", (event) => {
    const typing = event.target.matches("input:not([type=checkbox]), textarea, select");
    if (!wanted() || typing || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const act = keys[event.key] ?? (() => document.querySelector(`[data-key="${CSS.escape(event.key)}"]`)?.focus());
    act();
  });
})();
