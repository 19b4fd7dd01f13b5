// After a refusal the links of the summary lead into the field, to the first choice when there are several.
(() => {
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
