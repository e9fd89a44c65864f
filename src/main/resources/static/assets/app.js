/* What pages gain with scripts; every page also works without them. Wired by data attributes, never inline:
   data-confirm (form or button), data-print (button), data-guard (form), data-add-row (button) with data-rows (container),
   data-autosave (form, an address) with #beside and its data-saved. */
(() => {
  'use strict';

  const token = document.querySelector('meta[name="csrf"]');
  document.addEventListener('htmx:configRequest', (event) => {
    if (token && event.detail.verb !== 'get') {
      event.detail.headers[token.dataset.header] = token.content;
    }
  });

  const summary = document.querySelector('.errors');
  if (summary) {
    summary.focus();
  }

  const sent = new WeakSet();
  const changed = new Set();

  document.addEventListener('submit', (event) => {
    const form = event.target;
    const button = event.submitter;
    const question = (button && button.dataset.confirm) || form.dataset.confirm;
    if (sent.has(form) || (question && !window.confirm(question))) {
      event.preventDefault();
      return;
    }
    changed.delete(form);
    if (form.method === 'post') {
      sent.add(form);
      if (button) {
        button.setAttribute('aria-disabled', 'true');
        button.dataset.sent = '';
      }
    }
  });

  document.addEventListener('htmx:afterRequest', (event) => release(event.detail.elt.closest('form')));
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) {
      document.querySelectorAll('form').forEach(release);
    }
  });

  function release(form) {
    if (form && sent.delete(form)) {
      form.querySelectorAll('[data-sent]').forEach((button) => {
        button.removeAttribute('aria-disabled');
        delete button.dataset.sent;
      });
    }
  }

  document.addEventListener('input', (event) => {
    const form = event.target.form;
    if (form && 'guard' in form.dataset) {
      changed.add(form);
    }
  });
  window.addEventListener('beforeunload', (event) => {
    if (changed.size > 0) {
      event.preventDefault();
    }
  });

  document.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (!button) {
      return;
    }
    if (button.getAttribute('aria-disabled') === 'true') {
      event.preventDefault();
    }
    else if ('print' in button.dataset) {
      window.print();
    }
    else if ('addRow' in button.dataset && addRow(button)) {
      event.preventDefault();
    }
  });

  function addRow(button) {
    const path = button.dataset.addRow;
    const rows = button.form.querySelector('[data-rows="' + path + '"]');
    const last = rows && rows.lastElementChild;
    if (!last) {
      return false;
    }
    const next = rows.children.length;
    const row = last.cloneNode(true);
    row.querySelectorAll('.wrong').forEach((message) => message.remove());
    row.querySelectorAll('[name], [id], [for], [aria-describedby], [aria-labelledby]').forEach((node) => {
      ['name', 'id', 'for', 'aria-describedby', 'aria-labelledby'].forEach((key) => {
        if (node.hasAttribute(key)) {
          node.setAttribute(key, node.getAttribute(key)
            .replaceAll(path + '[' + (next - 1) + ']', path + '[' + next + ']')
            .replaceAll(path + (next - 1), path + next));
        }
      });
    });
    row.querySelectorAll('input, select, textarea').forEach((control) => {
      control.removeAttribute('aria-invalid');
      if (control.type === 'checkbox' || control.type === 'radio') {
        control.checked = false;
      }
      else if (!('keep' in control.dataset)) {
        control.value = '';
      }
    });
    rows.append(row);
    const first = row.querySelector('input:not([type="hidden"]), select, textarea');
    if (first) {
      first.focus();
    }
    return true;
  }

  const kept = document.querySelector('form[data-autosave]');
  if (kept) {
    keep(kept);
  }

  /** Sends what is typed now and then, and shows what comes back beside the form. */
  function keep(form) {
    const beside = document.getElementById('beside');
    let waiting;
    let sending;
    const send = async () => {
      const fields = new URLSearchParams(new FormData(form));
      fields.delete('_key');
      sending = new AbortController();
      try {
        const answer = await fetch(form.dataset.autosave, { method: 'POST', body: fields, signal: sending.signal });
        if (answer.status === 422) {
          return;
        }
        if (!answer.ok || answer.redirected) {
          throw new Error(String(answer.status));
        }
        const focused = beside.contains(document.activeElement) ? document.activeElement.id : '';
        beside.innerHTML = await answer.text();
        if (focused) {
          (document.getElementById(focused) || beside).focus();
        }
        mark();
        if (!waiting) {
          changed.delete(form);
        }
      }
      catch (problem) {
        if (problem.name !== 'AbortError') {
          beside.querySelector('[data-saved]').textContent = '没有自动保存，请检查网络或重新登录；填写的内容还在页面上';
        }
      }
    };
    const later = () => {
      clearTimeout(waiting);
      if (sending) {
        sending.abort();
      }
      waiting = setTimeout(() => {
        waiting = null;
        send();
      }, 1500);
    };
    document.addEventListener('input', (event) => {
      if (event.target.form === form) {
        later();
      }
    });
    form.addEventListener('click', (event) => {
      if (event.target.closest('[data-add-row]')) {
        later();
      }
    });
    form.addEventListener('submit', () => {
      clearTimeout(waiting);
      if (sending) {
        sending.abort();
      }
    });
    const mark = () => {
      const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
      const step = (target && target.closest('.step')) || form.querySelector('.step');
      beside.querySelectorAll('.stepper a').forEach((link) => {
        if (link.hash === '#' + step.id) {
          link.setAttribute('aria-current', 'step');
        }
        else {
          link.removeAttribute('aria-current');
        }
      });
    };
    window.addEventListener('hashchange', mark);
    mark();
  }
})();
