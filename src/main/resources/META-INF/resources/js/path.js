/* Émancip'Asso: what one has done of a path. Kept in this browser, and nowhere else; without it, the path is read all the same. */
(() => {
  const path = document.querySelector('[data-path]');
  if (!path) {
    return;
  }
  const key = 'parcours-' + path.dataset.path;
  let done;
  try {
    done = new Set(JSON.parse(localStorage.getItem(key) || '[]'));
  } catch {
    return; // No storage, no ticks.
  }
  const keep = () => {
    if (done.size) {
      localStorage.setItem(key, JSON.stringify([...done]));
    } else {
      localStorage.removeItem(key);
    }
  };
  const boxes = [...path.querySelectorAll('[data-step]')].map(step => {
    const label = document.createElement('label');
    const box = document.createElement('input');
    const title = step.querySelector('h3').textContent;
    label.className = 'tick';
    box.type = 'checkbox';
    box.checked = done.has(step.dataset.step);
    box.addEventListener('change', () => {
      done[box.checked ? 'add' : 'delete'](step.dataset.step);
      keep();
    });
    const words = document.createElement('span');
    words.textContent = path.dataset.done;
    const about = document.createElement('span');
    about.className = 'hidden';
    about.textContent = ' ' + title;
    words.append(about);
    label.append(box, words);
    step.append(label);
    return box;
  });
  const forget = document.createElement('button');
  forget.type = 'button';
  forget.className = 'button quiet not-on-paper';
  forget.textContent = path.dataset.forget;
  forget.addEventListener('click', () => {
    done.clear();
    keep();
    boxes.forEach(box => {
      box.checked = false;
    });
  });
  path.append(forget);
  path.querySelector('[data-ticks]').hidden = false;
})();
