// Unfolds under a search box what its address answers, and moves through it by arrows: a combobox of links. Without script
// the box is a plain form. Control (or Command) and the letter of data-shortcut lead to it from anywhere.
(() => {
  const WAIT = 150;

  document.addEventListener("keydown", (event) => {
    const box = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && document.querySelector(`[data-shortcut="${CSS.escape(event.key)}"]`);
    if (box) {
      event.preventDefault();
      box.closest("details:not([open])")?.setAttribute("open", "");
      box.focus();
      box.select();
    }
  });

  document.querySelectorAll("[data-suggestions]").forEach((box) => {
    const list = Object.assign(document.createElement("div"), { id: `${box.id}-propositions`, className: "suggestions", popover: "manual" });
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", "Propositions");
    box.after(list);
    for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id })) box.setAttribute(name, value);

    let asked = 0;
    let timer;
    const options = () => [...list.querySelectorAll("a[role=option]")];
    const chosen = () => list.querySelector("[aria-selected=true]");
    const choose = (option) => {
      chosen()?.setAttribute("aria-selected", "false");
      option?.setAttribute("aria-selected", "true");
      option ? box.setAttribute("aria-activedescendant", option.id) : box.removeAttribute("aria-activedescendant");
      option?.scrollIntoView({ block: "nearest" });
    };
    const isOpen = () => list.matches(":popover-open");
    // Above everything, also where the menu around the box is cut.
    const unfold = (open) => {
      if (open !== isOpen()) list.togglePopover(open);
      if (open) {
        const { left, bottom, width } = box.getBoundingClientRect();
        Object.assign(list.style, { left: `${left}px`, top: `${bottom + 4}px`, minWidth: `${width}px` });
      }
      box.setAttribute("aria-expanded", String(open));
      if (!open) choose(null);
    };
    const ask = async () => {
      const turn = ++asked;
      const fields = new URLSearchParams(new FormData(box.form));
      try {
        const answer = await fetch(`${box.dataset.suggestions}?${fields}`, { headers: { Accept: "text/html" } });
        if (turn !== asked || !answer.ok || answer.redirected) return;
        list.innerHTML = await answer.text();
        unfold(list.childElementCount > 0 && document.activeElement === box);
      } catch {
        unfold(false); // The form still works.
      }
    };

    box.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, WAIT);
    });
    box.addEventListener("focus", ask);
    box.form.addEventListener("focusout", (event) => box.form.contains(event.relatedTarget) || unfold(false));
    list.addEventListener("mousedown", (event) => event.preventDefault());
    box.addEventListener("keydown", (event) => {
      const all = options();
      const at = all.indexOf(chosen());
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (!isOpen()) ask();
        else if (all.length) choose(all[(at + (event.key === "ArrowDown" ? 1 : at < 0 ? 0 : -1) + all.length) % all.length]);
      } else if (event.key === "Escape" && isOpen()) {
        event.preventDefault();
        unfold(false);
      } else if (event.key === "Enter" && at >= 0) {
        event.preventDefault();
        all[at].click();
      }
    });
  });
})();
