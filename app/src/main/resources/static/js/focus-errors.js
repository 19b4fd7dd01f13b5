// After a refusal the summary of errors is read first; its links lead into the field.
(() => {
  document.querySelector("[data-focus-on-load]")?.focus();

  document.addEventListener("click", (event) => {
    const link = event.target.closest(".error-summary a[href^='#']");
    const place = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const field = place?.matches("fieldset") ? place.querySelector("input") : place;
    if (field) {
      event.preventDefault();
      field.focus();
      field.scrollIntoView({ block: "center" });
    }
  });
})();
