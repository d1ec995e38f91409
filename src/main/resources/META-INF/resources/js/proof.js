/* Émancip'Asso: does the work of a form's challenge (ALTCHA, version 1, SHA-256), so that sending a thousand forms costs.
   Without it, or where it fails, the form is confirmed by mail instead. */
(() => {
  const AT_ONCE = 500;
  const encoder = new TextEncoder();
  const hex = hash => Array.from(new Uint8Array(hash), byte => byte.toString(16).padStart(2, '0')).join('');

  async function solve({algorithm, challenge, salt, maxnumber, signature}) {
    for (let from = 0; from <= maxnumber; from += AT_ONCE) {
      const hashes = await Promise.all(Array.from({length: AT_ONCE},
          (_, i) => crypto.subtle.digest('SHA-256', encoder.encode(salt + (from + i)))));
      const found = hashes.findIndex(hash => hex(hash) === challenge);
      if (found >= 0) {
        return btoa(JSON.stringify({algorithm, challenge, number: from + found, salt, signature}));
      }
      // Lets the page answer in between.
      await new Promise(resume => setTimeout(resume));
    }
    return '';
  }

  document.querySelectorAll('[data-challenge]').forEach(field => {
    const form = field.form;
    const told = form.querySelector('[data-proving]');
    let over = false;
    const work = solve(JSON.parse(field.dataset.challenge)).catch(() => '').then(proof => {
      field.value = proof;
      over = true;
    });
    form.addEventListener('submit', event => {
      if (!over) {
        event.preventDefault();
        told.hidden = false;
        work.then(() => {
          told.hidden = true;
          form.requestSubmit(event.submitter);
        });
      }
    });
  });
})();
