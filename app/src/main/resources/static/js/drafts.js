// What is typed in a form stays in this browser until the server has received it: without network, without session,
// or after the window was closed. One's own drafts only, never passwords nor files, for fourteen days. Who has no account
// does not sign out of a computer that others use: what a visitor types goes with the tab.
(() => {
  const DRAFT = "maillage.draft ";
  const DAYS = 14;
  try {
    localStorage.getItem(DRAFT);
    sessionStorage.getItem(DRAFT);
  } catch {
    return; // This browser keeps nothing.
  }

  const keyOf = (form) => `${DRAFT}${form.dataset.draft} ${new URL(form.getAttribute("action"), location).pathname}`;
  const { saved, writer } = document.querySelector("main").dataset;
  const drafts = writer ? localStorage : sessionStorage;
  const read = (key) => JSON.parse(drafts.getItem(key));
  const write = (key, draft) => (draft ? drafts.setItem(key, JSON.stringify(draft)) : drafts.removeItem(key));

  const isSecret = (form, name) => name === "_csrf" || form.querySelector(`[type=password][name="${CSS.escape(name)}"]`);
  const fieldsOf = (form) => [...new FormData(form)].filter(([name, value]) => typeof value === "string" && !isSecret(form, name));
  const wordsOf = (fields) => JSON.stringify(fields.filter(([name, value]) => value && name !== "opened" && name !== "version"));

  // A draft that nobody took up nor erased stays behind the one that is written over it.
  const offered = new Map();
  const keep = (form) => {
    const key = keyOf(form);
    try {
      write(key, { at: Date.now(), fields: fieldsOf(form), before: offered.get(form) ?? read(key)?.before });
    } catch {
      form.querySelectorAll("[data-form-state]").forEach((line) => (line.textContent = "Ce navigateur ne peut pas garder de brouillon"));
    }
  };
  for (const kind of ["input", "submit"]) {
    document.addEventListener(kind, ({ target }) => target.closest("form[data-draft]") && keep(target.closest("form")));
  }

  // Shows the page again with the words of the draft, as the server would if it had refused them.
  const takeUp = (form, draft) => {
    const again = document.createElement("form");
    const query = new URLSearchParams(location.search);
    for (const { name } of form.elements) query.delete(name);
    Object.assign(again, { method: "post", action: `${location.pathname}?${query}`, hidden: true });
    for (const [name, value] of [...draft.fields, ["reopen", "1"], ["_csrf", form.elements._csrf.value]]) {
      again.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
    }
    document.body.append(again);
    again.submit();
  };

  const offer = (form, draft) => {
    offered.set(form, draft);
    const at = new Date(draft.at);
    const day = at.toLocaleDateString("fr-FR", { day: "numeric", month: "long" });
    const time = `à ${at.getHours()}\u00a0h\u00a0${String(at.getMinutes()).padStart(2, "0")}`;
    const when = at.toDateString() === new Date().toDateString() ? time : `le ${day} ${time}`;
    const notice = document.createElement("div");
    notice.className = "draft";
    notice.setAttribute("role", "status");
    form.before(notice);
    notice.innerHTML = `<p>Vous aviez commencé à écrire ceci ${when}, et ce n’est pas enregistré. Ce brouillon n’est gardé que dans ${writer ? "ce navigateur" : "cet onglet"}.</p>
      <div class="row"><button class="button button-quiet button-small">Reprendre</button> <button class="button button-quiet button-small">Effacer</button></div>`;
    const [take, erase] = notice.querySelectorAll("button");
    take.addEventListener("click", () => takeUp(form, draft));
    erase.addEventListener("click", () => {
      write(keyOf(form), draft.before);
      offered.delete(form);
      notice.remove();
      form.querySelector("input:not([type=hidden]), select, textarea")?.focus();
      look(form);
    });
  };

  const look = (form) => {
    const draft = read(keyOf(form));
    if ("draftTyped" in form.dataset) keep(form);
    else if (draft && wordsOf(draft.fields) !== wordsOf(fieldsOf(form))) offer(form, draft);
  };

  // What is too old is forgotten, with what visitors left before it went with the tab; so is what the server has received.
  for (const key of Object.keys(localStorage).filter((one) => one.startsWith(DRAFT))) {
    const { at } = JSON.parse(localStorage.getItem(key));
    if (key.startsWith(`${DRAFT} `) || Date.now() - at > DAYS * 864e5) localStorage.removeItem(key);
  }
  const received = `${DRAFT}${writer} ${saved}`;
  write(received, writer ? read(received)?.before : null);
  document.querySelectorAll("form[data-draft]").forEach(look);
})();
