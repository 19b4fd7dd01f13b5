// Passkeys: makes one, or signs in with one. Where the browser cannot, nothing of it shows and the password remains.
(() => {
  const able =
    window.isSecureContext &&
    ["parseCreationOptionsFromJSON", "parseRequestOptionsFromJSON"].every((name) => window.PublicKeyCredential?.[name]);
  if (!able) return;

  document.querySelectorAll("[data-passkey-needed]").forEach((part) => (part.hidden = false));
  document.querySelectorAll("[data-passkey-missing]").forEach((part) => (part.hidden = true));

  const WORDS = { InvalidStateError: "passkeyKnown", NotAllowedError: "passkeyGivenUp" };
  const say = (form, words) => (form.querySelector("[data-passkey-words]").textContent = words);

  const send = (form, credential) => {
    form.elements.credential.value = JSON.stringify(credential);
    form.submit();
  };

  const create = async (form) => {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(form.dataset.passkeyCreate));
    send(form, await navigator.credentials.create({ publicKey }));
  };

  // One question at a time: the button takes over from the one that waits in the list of suggestions.
  let asking = new AbortController();
  const ask = async (form, mediation) => {
    asking.abort();
    const { signal } = (asking = new AbortController());
    const answer = await fetch(form.dataset.passkeyAsk, { method: "POST", body: new URLSearchParams(new FormData(form)), signal });
    if (!answer.ok) throw new Error(answer.statusText);
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await answer.json());
    send(form, await navigator.credentials.get({ publicKey, mediation, signal }));
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("[data-passkey-create], [data-passkey-ask]")) return;
    event.preventDefault();
    say(form, "");
    const asked = form.dataset.passkeyCreate ? create(form) : ask(form);
    asked.catch((failure) => say(form, form.dataset[WORDS[failure.name] ?? "passkeyFailed"]));
  });

  // Where the browser can, the keys of this device are suggested with the addresses; who ignores them sees nothing. A
  // page that has just refused one waits to be asked: a device that answers by itself would try again for ever.
  const door = document.querySelector("main .error-summary") ? null : document.querySelector("form[data-passkey-ask]");
  if (door) {
    PublicKeyCredential.isConditionalMediationAvailable?.().then((suggests) => suggests && ask(door, "conditional")).catch(() => {});
  }
})();
