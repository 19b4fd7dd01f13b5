// A line says how many boxes of its form are ticked; without script it says what to do.
(() => {
  const tell = (line) => {
    line.dataset.tickedNone ??= line.textContent;
    const ticked = [...line.closest("form").elements].filter((box) => box.type === "checkbox" && box.checked).length;
    const { ticked: many, tickedOne, tickedNone } = line.dataset;
    line.textContent = ticked === 0 ? tickedNone : ticked === 1 ? tickedOne : many.replace("#", ticked);
  };
  const tellAll = () => document.querySelectorAll("[data-ticked]").forEach(tell);
  tellAll();
  document.addEventListener("change", tellAll);
  document.addEventListener("htmx:afterSettle", tellAll);
  window.addEventListener("pageshow", tellAll);
})();
