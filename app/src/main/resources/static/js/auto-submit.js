// Filters apply as soon as they are chosen; without script a button does it.
(() => {
  const KEPT = "maillage.filter";

  document.addEventListener("change", (event) => {
    const form = event.target.closest("form[data-auto-submit]");
    if (form && event.target.matches("select, input[type=checkbox], input[type=radio]")) {
      sessionStorage.setItem(KEPT, location.pathname + "#" + event.target.id);
      form.requestSubmit();
    }
  });

  // The answer is a new page, or a new part of this one: the hand stays where it was.
  const settle = () => {
    document.querySelectorAll("[data-auto-submit] [data-auto-submit-button]").forEach((button) => {
      button.hidden = true;
    });
    const [path, id] = (sessionStorage.getItem(KEPT) ?? "").split("#");
    sessionStorage.removeItem(KEPT);
    const field = path === location.pathname && document.getElementById(id);
    if (field) {
      field.closest("details")?.setAttribute("open", "");
      field.focus();
    }
  };
  settle();
  document.addEventListener("htmx:afterSettle", settle);

  // Fields left empty stay out of the address.
  document.addEventListener("formdata", (event) => {
    if (event.target.matches("form[data-auto-submit]")) {
      [...event.formData].filter(([, value]) => value === "").forEach(([name]) => event.formData.delete(name));
    }
  });
})();
