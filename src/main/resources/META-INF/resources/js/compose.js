/* Émancip'Asso: while somebody writes, saves a draft every ten seconds: on the server, or here when there is no connection.
   Files are sent as soon as they are chosen, and marks of formatting are a press away. All of it works without, by buttons. */
(() => {
  const EVERY = 10_000;
  document.querySelectorAll('form.compose').forEach(form => {
    const text = form.elements.texte;
    const place = form.elements.brouillon?.value;
    const told = form.querySelector('[data-saved]');
    if (!text || !place || !told) {
      return;
    }
    // Others may use this browser.
    const mine = `brouillon ${told.dataset.who} `;
    const here = mine + place;
    const url = form.querySelector('[data-draft]').formAction;
    const fields = () => new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === 'string'));
    let saved = fields().toString();
    let sending = false;

    function tools() {
      const bar = form.querySelector('[data-tools]');
      const put = (before, after, chosen) => {
        const {selectionStart: from, selectionEnd: to, value} = text;
        const words = chosen(value.slice(from, to));
        text.setRangeText(before + words + after, from, to, 'end');
        text.setSelectionRange(from + before.length, from + before.length + words.length);
        text.focus();
      };
      const same = words => words;
      bar.addEventListener('click', event => {
        const button = event.target.closest('button');
        if (button?.dataset.around) {
          put(button.dataset.around, button.dataset.around, same);
        } else if (button?.dataset.before) {
          const line = text.value.lastIndexOf('\n', text.selectionStart - 1) + 1;
          text.setSelectionRange(line, text.selectionEnd);
          put('', '', words => words.split('\n').map(one => button.dataset.before + one).join('\n'));
        } else if (button) {
          put('[', '](https://)', same);
        }
      });
      text.before(bar);
      bar.hidden = false;
    }

    function tell(words) {
      told.textContent = words;
    }

    /** Whether there is room for it in this browser; without, what is in the field stays there. */
    function keep(isSent) {
      try {
        localStorage.setItem(here, JSON.stringify({text: text.value, isSent}));
        return true;
      } catch {
        return false;
      }
    }

    /** What was sent has arrived, if this is where it leads. */
    function forget() {
      if (location.hash.startsWith('#message-') || location.search.includes('fait=relecture')) {
        Object.keys(localStorage).filter(one => one.startsWith(mine) && JSON.parse(localStorage.getItem(one)).isSent)
            .forEach(one => localStorage.removeItem(one));
      }
    }

    async function save() {
      const now = fields();
      if (sending || now.toString() === saved) {
        return;
      }
      sending = true;
      try {
        const answer = await fetch(url, {method: 'POST', body: now, redirect: 'manual'});
        if (answer.type !== 'opaqueredirect') {
          throw new Error(answer.status);
        }
        saved = now.toString();
        localStorage.removeItem(here);
        const time = new Date().toLocaleTimeString('fr-FR', {hour: '2-digit', minute: '2-digit'});
        tell(told.dataset.now.replace('…', time));
      } catch {
        if (keep(false)) {
          tell(told.dataset.here);
        }
      } finally {
        sending = false;
      }
    }

    function offer() {
      let kept;
      try {
        kept = JSON.parse(localStorage.getItem(here));
      } catch {
        return;
      }
      if (!kept?.text || kept.text === text.value) {
        return;
      }
      const button = Object.assign(document.createElement('button'), {type: 'button', className: 'plain',
        textContent: told.dataset.restore});
      button.addEventListener('click', () => {
        text.value = kept.text;
        text.focus();
        save();
      });
      told.replaceChildren(`${told.dataset.found} `, button);
    }

    tools();
    forget();
    offer();
    setInterval(save, EVERY);
    document.addEventListener('visibilitychange', () => document.hidden && save());
    form.addEventListener('submit', event => {
      sending = true;
      if (!event.submitter?.hasAttribute('formaction')) {
        keep(true);
      }
    });
    form.elements.fichiers?.addEventListener('change', event => {
      if (event.target.files.length > 0) {
        form.requestSubmit(form.querySelector('[data-attach]'));
      }
    });
  });
})();
