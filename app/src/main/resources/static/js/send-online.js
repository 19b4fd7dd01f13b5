// The network is asked before a form is sent: without it the page stays, with every word, and sends when it can.
(() => {
  const OFFLINE = "Pas de réseau : rien n’est envoyé, votre saisie est gardée dans ce navigateur";
  let waiting = null;

  const say = (form, words) =>
    form.querySelectorAll("[data-form-state]").forEach((line) => {
      line.dataset.formState = "waiting";
      line.textContent = words;
    });

  const send = async (form, submitter) => {
    if ("asking" in form.dataset) return;
    form.dataset.asking = "";
    try {
      await fetch("/favicon.svg", { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(8000) });
    } catch {
      waiting = { form, submitter };
      form.dispatchEvent(new Event("input", { bubbles: true })); // Its words are still to be saved: form-state.js.
      setTimeout(() => waiting?.form === form && send(form, submitter), 5000); // A server that restarts says nothing.
      say(form, `${OFFLINE} et partira dès que le réseau reviendra.`);
      return;
    } finally {
      delete form.dataset.asking;
    }
    waiting = null;
    form.dataset.sending = "";
    form.requestSubmit(submitter);
    delete form.dataset.sending;
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.matches("form[data-draft]:not([data-sending])")) {
      event.preventDefault();
      send(form, event.submitter);
    }
  });

  window.addEventListener("online", () => waiting && send(waiting.form, waiting.submitter));

  // Who goes on writing decides again when it is ready.
  document.addEventListener("input", ({ target }) => {
    if (waiting && waiting.form === target.form) {
      waiting = null;
      say(target.form, `${OFFLINE} : enregistrez-la quand le réseau sera revenu.`);
    }
  });
})();
