// Forms that hold words not yet saved say so, and ask before they are left.
(() => {
  const edited = new Set();

  const say = (form, kind, words) => {
    const line = form.querySelector("[data-form-state]");
    if (line) {
      line.dataset.formState = kind;
      line.textContent = words;
    }
  };

  document.addEventListener("input", (event) => {
    const form = event.target.closest("form[data-guarded=true]");
    if (form && !edited.has(form)) {
      edited.add(form);
      const { draft } = form.dataset;
      const kept = draft ? ", gardées dans ce navigateur" : ", gardées jusqu’à la fermeture de cet onglet";
      say(form, "edited", `Modifications non enregistrées${draft === undefined ? "" : kept}`);
    }
  });

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.matches("form[data-guarded=true]") && !event.defaultPrevented) {
      edited.delete(form);
      say(form, "saving", "Enregistrement…");
    }
  });

  window.addEventListener("beforeunload", (event) => {
    if ([...edited].some((form) => form.isConnected)) event.preventDefault();
  });

  // Back from the next page: the browser may show the page as it was left, in the middle of saving.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) document.querySelectorAll("[data-form-state=saving]").forEach((line) => (line.textContent = ""));
  });
})();
