// Who signs out leaves no draft (drafts.js) on a computer that others use, and is asked first.
(() => {
  document.addEventListener("submit", (event) => {
    const writer = event.target.dataset.draftsOf;
    const own = writer ? Object.keys(localStorage).filter((key) => key.startsWith(`maillage.draft ${writer} `)) : [];
    if (!own.length) return;
    if (confirm("Des saisies non enregistrées sont gardées dans ce navigateur. Se déconnecter les efface. Continuer ?")) {
      own.forEach((key) => localStorage.removeItem(key));
    } else {
      event.preventDefault();
    }
  });
})();
