/* Émancip'Asso: what a form asks for by itself. Without it, the form is confirmed by mail, and what it would have shown while
   typing comes with the answer. */
(() => {
  const AT_ONCE = 500;
  const encoder = new TextEncoder();
  const hex = hash => Array.from(new Uint8Array(hash), byte => byte.toString(16).padStart(2, '0')).join('');

  /* Does the work of a form's challenge (ALTCHA, version 1, SHA-256), so that sending a thousand forms costs. */
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

  /* Shows elsewhere what fields lead to, while they are typed: the attributes of htmx that forms use, without its weight. */
  if (!window.htmx) {
    document.querySelectorAll('form [data-hx-get]').forEach(place => {
      const {hxGet, hxTarget, hxInclude, hxTrigger} = place.dataset;
      let timer;
      let asked;
      place.addEventListener('input', () => {
        clearTimeout(timer);
        asked?.abort();
        timer = setTimeout(async () => {
          asked = new AbortController();
          const fields = [...(hxInclude ? document.querySelectorAll(hxInclude) : [place])];
          const typed = new URLSearchParams(fields.map(field => [field.name, field.value]));
          try {
            const answer = await fetch(`${hxGet}?${typed}`, {signal: asked.signal});
            if (answer.ok) {
              document.querySelector(hxTarget).innerHTML = await answer.text();
            }
          } catch {
            // Typed on, or away: the form works without.
          }
        }, Number(/delay:(\d+)ms/.exec(hxTrigger)[1]));
      });
    });
  }
})();
