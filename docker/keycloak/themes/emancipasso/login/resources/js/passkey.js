// Between the form and the device: what the page knows is in data attributes, what the device answers goes into hidden fields.
const form = document.getElementById("passkey");
const asked = form.dataset;

const bytes = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), sign => sign.charCodeAt(0));
const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
const keys = list => list ? list.split(",").map(id => ({ type: "public-key", id: bytes(id) })) : [];
// Keycloak says « not specified » for what it leaves to the browser.
const said = value => value === "not specified" ? undefined : value;

const common = () => ({ challenge: bytes(asked.challenge), timeout: asked.timeout > 0 ? asked.timeout * 1000 : undefined });

function create() {
  return navigator.credentials.create({ publicKey: {
    ...common(),
    rp: { id: asked.rpId, name: asked.rpName },
    user: { id: bytes(asked.userId), name: asked.userName, displayName: asked.userName },
    pubKeyCredParams: asked.algorithms.split(",").map(alg => ({ type: "public-key", alg: Number(alg) })),
    attestation: said(asked.attestation),
    authenticatorSelection: { authenticatorAttachment: said(asked.attachment), residentKey: said(asked.residentKey), userVerification: said(asked.verification) },
    excludeCredentials: keys(asked.exclude)
  } });
}

function get() {
  return navigator.credentials.get({ publicKey: {
    ...common(), rpId: asked.rpId, allowCredentials: keys(asked.allow), userVerification: said(asked.verification)
  } });
}

function fill(key) {
  const answer = key.response;
  form.clientDataJSON.value = text(answer.clientDataJSON);
  if ("create" in asked) {
    form.attestationObject.value = text(answer.attestationObject);
    form.publicKeyCredentialId.value = text(key.rawId);
    form.transports.value = answer.getTransports?.().join() ?? "";
    form.authenticatorAttachment.value = key.authenticatorAttachment ?? "";
  } else {
    form.authenticatorData.value = text(answer.authenticatorData);
    form.signature.value = text(answer.signature);
    form.credentialId.value = key.id;
    form.userHandle.value = answer.userHandle ? text(answer.userHandle) : "";
  }
}

form.addEventListener("submit", async event => {
  if (event.submitter?.name === "cancel-aia") return;
  event.preventDefault();
  try {
    if (!window.PublicKeyCredential) throw asked.unsupported;
    fill(await ("create" in asked ? create() : get()));
  } catch (failure) {
    form.error.value = failure;
  }
  form.submit();
});
