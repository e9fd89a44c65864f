/* Records of visits where there is no signal. Every record is kept on the telephone first and taken away when the server
   has it, so nothing is lost whenever the line breaks; its number makes the server take it once. Kept: which visit, result,
   words, time, whose. Never kept: names, telephones, identity numbers, anything longer than a day or past a sign-out. */
(() => {
  'use strict';

  const RECORDS = 'visits';
  const NOTICES = 'visits.notices';
  const DAY = 24 * 60 * 60 * 1000;
  const PATIENCE = 15000;
  const meta = document.querySelector('meta[name="csrf"]');
  const account = meta ? meta.dataset.account : '';
  const visits = meta ? meta.dataset.visits : '';
  let token = meta ? meta.content : '';
  let sending = null;
  let trouble = '';
  let said = '';

  /* What is kept ---------------------------------------------------------------------------------------------- */

  function read(key) {
    try {
      const kept = JSON.parse(localStorage.getItem(key) || '[]');
      return Array.isArray(kept) ? kept : [];
    }
    catch {
      return [];
    }
  }

  function write(key, kept) {
    if (kept.length > 0) {
      localStorage.setItem(key, JSON.stringify(kept));
    }
    else {
      localStorage.removeItem(key);
    }
  }

  function forget(submission) {
    write(RECORDS, read(RECORDS).filter((record) => record.submission !== submission));
  }

  function mark(submission, problem) {
    write(RECORDS, read(RECORDS).map((record) => record.submission === submission ? {...record, problem} : record));
  }

  function wipe() {
    localStorage.removeItem(RECORDS);
    localStorage.removeItem(NOTICES);
  }

  /* Takes away what is too old, or somebody else's; a record from the future has a clock that nobody can trust. */
  function clean() {
    const now = Date.now();
    const kept = read(RECORDS);
    const stays = kept.filter((record) => !isOld(record, now) && (!account || record.account === account));
    if (stays.length < kept.length) {
      const old = kept.filter((record) => isOld(record, now) && (!account || record.account === account))
        .map((record) => ({account: record.account, home: record.home, at: record.at}));
      write(NOTICES, read(NOTICES).concat(old));
      write(RECORDS, stays);
    }
    if (account) {
      write(NOTICES, read(NOTICES).filter((notice) => notice.account === account));
    }
  }

  function isOld(record, now) {
    const age = now - Date.parse(record.at);
    return !(age < DAY && age > -DAY);
  }

  function number() {
    if (crypto.randomUUID) {
      return crypto.randomUUID();
    }
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  /* Sending ---------------------------------------------------------------------------------------------------- */

  function flush() {
    if (!account || sending) {
      return;
    }
    clean();
    sending = sendAll().catch(() => 'offline').then((end) => {
      sending = null;
      trouble = end;
      show();
    });
    show();
  }

  async function sendAll() {
    for (let record = first(); record; record = first()) {
      const answer = await send(record);
      if (answer !== 'sent') {
        return answer;
      }
    }
    return '';
  }

  function first() {
    return read(RECORDS).find((record) => record.account === account && !record.problem);
  }

  async function send(record) {
    let answer = await post(record);
    if (answer.status === 403) {
      if (!await renew()) {
        return 'signedOut';
      }
      answer = await post(record);
    }
    if (isSignIn(answer)) {
      return 'signedOut';
    }
    if (answer.ok && answer.redirected && path(answer.url).startsWith(path(visits))) {
      forget(record.submission);
      if (row(record.visit)) {
        row(record.visit).dataset.state = 'done';
      }
      said = record.home + ' 已登记。';
      refresh(await answer.text());
      return 'sent';
    }
    if ([400, 403, 404, 409, 422].includes(answer.status)) {
      mark(record.submission, reason(await answer.text()));
      refresh(await (await fetch(visits, {signal: patience()})).text());
      return 'sent';
    }
    return 'offline'; // a server that is down, or a hotel's page in between
  }

  function post(record) {
    const fields = new URLSearchParams({submission: record.submission, outcome: record.outcome, kind: record.kind,
      content: record.content, urgency: record.urgency, at: record.at, _csrf: token});
    return fetch(visits + '/' + encodeURIComponent(record.visit), {method: 'POST', body: fields, signal: patience()});
  }

  /* Takes a fresh token from the page: the session may be a new one since this page was opened. */
  async function renew() {
    const answer = await fetch(visits, {signal: patience()});
    const fresh = answer.ok && !isSignIn(answer) && parsed(await answer.text()).querySelector('meta[name="csrf"]');
    if (!fresh) {
      return false;
    }
    if (fresh.dataset.account !== account) {
      wipe(); // somebody else has signed in on this telephone
      location.reload();
      return false;
    }
    token = fresh.content;
    return true;
  }

  function patience() {
    return AbortSignal.timeout ? AbortSignal.timeout(PATIENCE) : undefined;
  }

  function isSignIn(answer) {
    return answer.redirected && !path(answer.url).startsWith(path(visits));
  }

  function path(address) {
    return new URL(address, location.href).pathname;
  }

  function parsed(html) {
    return new DOMParser().parseFromString(html, 'text/html');
  }

  function reason(html) {
    const page = parsed(html);
    const words = page.querySelector('.errors li') || page.querySelector('main p') || page.querySelector('main h1');
    return words ? words.textContent.trim() : '没有登记上';
  }

  /* The list and the form ----------------------------------------------------------------------------------------- */

  const form = document.getElementById('record-form');
  const section = document.getElementById('record');
  let replaced = '';

  function rows() {
    return Array.from(document.querySelectorAll('#visit-list > li'));
  }

  function row(visit) {
    return rows().find((it) => it.dataset.visit === visit);
  }

  function refresh(html) {
    const list = document.getElementById('visit-list');
    const page = parsed(html);
    const fresh = page.getElementById('visit-list');
    const count = page.getElementById('visit-count');
    if (list && fresh && fresh.querySelector('[data-visit="' + form?.dataset.visit + '"]')) {
      list.replaceChildren(...fresh.children);
      document.getElementById('visit-count').textContent = count.textContent;
    }
  }

  const before = new Map();

  /* Marks the doors whose record waits here, and gives back those whose record is gone or was refused. */
  function showQueued() {
    const tag = document.getElementById('visit-queued');
    const waiting = read(RECORDS).filter((record) => record.account === account && !record.problem);
    rows().forEach((line) => {
      const state = line.querySelector('.visit-state');
      const waits = tag && waiting.some((record) => record.visit === line.dataset.visit);
      if (waits && line.dataset.state !== 'done' && line.dataset.state !== 'queued') {
        before.set(line, {state: line.dataset.state, nodes: Array.from(state.childNodes)});
        line.dataset.state = 'queued';
        state.replaceChildren(tag.content.cloneNode(true));
      }
      else if (!waits && line.dataset.state === 'queued' && before.has(line)) {
        line.dataset.state = before.get(line).state;
        state.replaceChildren(...before.get(line).nodes);
      }
    });
  }

  function next(visit) {
    const others = rows().filter((line) => line.dataset.visit !== visit);
    return others.find((line) => line.dataset.state === 'new') || others.find((line) => line.dataset.state === 'missed');
  }

  function open(line) {
    const over = document.getElementById('visit-over');
    const go = document.getElementById('visit-go');
    if (go) {
      go.remove();
    }
    document.querySelectorAll('body > .note').forEach((note) => note.remove()); // of what was done before
    section.hidden = !line;
    over.hidden = Boolean(line);
    replaced = '';
    clear();
    form.reset();
    form.querySelectorAll('input[type="radio"]').forEach((tap) => {
      tap.checked = tap.name === 'urgency' && tap.value === 'NORMAL';
    });
    form.elements.content.value = '';
    if (!line) {
      history.replaceState(null, '', visits);
      over.focus();
      return;
    }
    form.dataset.visit = line.dataset.visit;
    form.action = visits + '/' + line.dataset.visit;
    form.elements.submission.value = number();
    document.getElementById('record-home').textContent = line.dataset.home;
    document.getElementById('record-who').textContent = line.dataset.who;
    history.replaceState(null, '', form.action);
    section.scrollIntoView({block: 'start'});
    document.getElementById('record-h').focus({preventScroll: true});
  }

  function clear() {
    form.querySelectorAll('.errors, .wrong').forEach((words) => words.remove());
    form.querySelectorAll('.bad').forEach((field) => field.classList.remove('bad'));
    form.elements.content.removeAttribute('aria-invalid');
  }

  function complain(name, words) {
    const control = form.querySelector('[name="' + name + '"]');
    const field = control.closest('.field');
    const wrong = document.createElement('span');
    wrong.className = 'wrong';
    wrong.id = name + '-wrong';
    wrong.textContent = '错误：' + words;
    field.classList.add('bad');
    field.querySelector('.taps, textarea').before(wrong);
    if (control.type === 'radio') {
      field.setAttribute('aria-describedby', wrong.id);
    }
    else {
      control.setAttribute('aria-invalid', 'true');
      control.setAttribute('aria-describedby', name + '-hint ' + wrong.id);
    }
  }

  function hasIdNumber(words) {
    return /\d{17}[\dx]/i.test(words.normalize('NFKC').replace(/[\s-]+/g, ''));
  }

  /* Says what the server would say too, so that a record that is kept can be taken. */
  function isWrong(typed) {
    clear();
    const demand = typed.outcome === 'DEMAND';
    const wanted = (name) => form.querySelector('[name="' + name + '"]').closest('.field').dataset;
    if (!typed.outcome) {
      complain('outcome', wanted('outcome').wanted);
    }
    if (demand && !typed.kind) {
      complain('kind', wanted('kind').wanted);
    }
    if (hasIdNumber(typed.content)) {
      complain('content', wanted('content').forbidden);
    }
    else if (demand && typed.content.trim() === '') {
      complain('content', wanted('content').wanted);
    }
    else if (typed.content.length > 300) {
      complain('content', wanted('content').longest);
    }
    const field = form.querySelector('.bad');
    if (field) {
      field.scrollIntoView({block: 'center'});
      field.querySelector('input, textarea').focus({preventScroll: true});
    }
    return Boolean(field);
  }

  function keep() {
    const typed = {outcome: '', kind: '', content: '', urgency: '', ...Object.fromEntries(new FormData(form))};
    if (isWrong(typed)) {
      return;
    }
    const demand = typed.outcome === 'DEMAND';
    const line = row(form.dataset.visit);
    const record = {submission: typed.submission, visit: form.dataset.visit, home: line.dataset.home, account,
      at: new Date().toISOString(), outcome: typed.outcome, kind: demand ? typed.kind : '',
      content: demand ? typed.content : '', urgency: typed.urgency};
    try {
      write(RECORDS, read(RECORDS).filter((it) => it.submission !== replaced).concat(record));
    }
    catch {
      form.submit(); // nothing can be kept here: an ordinary form
      return;
    }
    showQueued();
    open(next(record.visit));
    flush();
  }

  /* What it says -------------------------------------------------------------------------------------------------- */

  function show() {
    showQueued();
    const records = read(RECORDS).filter((record) => !account || record.account === account);
    const waiting = records.filter((record) => !record.problem);
    const notices = read(NOTICES);
    const panel = place(records.length > 0 || notices.length > 0 || said !== '');
    if (!panel) {
      return;
    }
    const lines = [];
    if (waiting.length > 0) {
      lines.push(line(waitingWords(waiting.length), account && !sending && trouble !== 'signedOut'
        ? button('现在发送', flush) : trouble === 'signedOut' && account ? link('去登录', visits) : null));
    }
    else if (said) {
      lines.push(line(said));
    }
    records.filter((record) => record.problem).forEach((record) => {
      const again = account && row(record.visit) && form ? button('重新填写', () => mend(record)) : null;
      lines.push(line(record.home + ' 没有登记上：' + record.problem, again, button('删除', () => {
        forget(record.submission);
        show();
      })));
    });
    if (notices.length > 0) {
      lines.push(line('有 ' + notices.length + ' 条走访记录超过 24 小时没有发出，已从本机删除，没有登记：'
        + notices.map((notice) => notice.home + '（' + clock(notice.at) + '）').join('、') + '。请重新登记。',
        button('知道了', () => {
          localStorage.removeItem(NOTICES);
          show();
        })));
    }
    panel.hidden = lines.length === 0;
    panel.className = 'panel mt-3 mb-3' + (waiting.length < records.length || notices.length > 0 ? ' stuck'
      : records.length === 0 ? ' clear' : '');
    panel.replaceChildren(...lines);
  }

  function waitingWords(count) {
    if (!account) {
      return '本机还有 ' + count + ' 条走访记录没有发送，请用原来的账号登录后发送；满 24 小时自动删除。';
    }
    if (trouble === 'signedOut') {
      return '登录已结束，请重新登录。记录已存在本机，登录后自动发送（' + count + ' 条），满 24 小时自动删除。';
    }
    return sending ? '正在发送（' + count + ' 条）' : '已存在本机，等有信号再发送（' + count + ' 条）';
  }

  function mend(record) {
    open(row(record.visit));
    replaced = record.submission;
    ['outcome', 'kind', 'urgency'].forEach((name) => {
      const tap = form.querySelector('[name="' + name + '"][value="' + record[name] + '"]');
      if (tap) {
        tap.checked = true;
      }
    });
    form.elements.content.value = record.content;
  }

  function clock(at) {
    return new Date(at).toLocaleString('zh-CN', {month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit'});
  }

  function place(wanted) {
    let panel = document.getElementById('visit-notes');
    const main = document.getElementById('main');
    if (!panel && wanted && main) {
      panel = document.createElement('section');
      panel.id = 'visit-notes';
      panel.setAttribute('role', 'status');
      panel.setAttribute('aria-label', '走访记录');
      const head = main.querySelector(':scope > .head');
      if (head) {
        head.after(panel);
      }
      else {
        (main.classList.contains('sign') ? main.firstElementChild : main).prepend(panel);
      }
    }
    return panel;
  }

  function line(words, ...acts) {
    const paragraph = document.createElement('p');
    paragraph.className = 'visit-note';
    const text = document.createElement('span');
    text.textContent = words;
    const buttons = document.createElement('span');
    buttons.className = 'visit-acts';
    buttons.append(...acts.filter(Boolean));
    paragraph.append(text, buttons);
    return paragraph;
  }

  function button(words, act) {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'btn';
    made.textContent = words;
    made.addEventListener('click', act);
    return made;
  }

  function link(words, address) {
    const made = document.createElement('a');
    made.className = 'btn';
    made.href = address;
    made.textContent = words;
    return made;
  }

  /* When --------------------------------------------------------------------------------------------------------- */

  document.addEventListener('submit', (event) => {
    if (event.target === form) {
      event.preventDefault();
      event.stopImmediatePropagation();
      keep();
    }
    else if (event.target.getAttribute('action')?.endsWith('/logout')) {
      const count = read(RECORDS).length;
      if (count > 0 && !window.confirm('本机还有 ' + count + ' 条走访记录没有发送，退出后会删除。确定退出？')) {
        event.preventDefault();
        event.stopImmediatePropagation();
        return;
      }
      wipe();
    }
  }, true);

  document.addEventListener('click', (event) => {
    const wanted = event.target.closest('#visit-go, a[data-visit-open]');
    if (!wanted || !form || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    const line = wanted.closest('li') || next('');
    if (line && (line.dataset.state === 'new' || line.dataset.state === 'missed')) {
      event.preventDefault();
      open(line);
    }
    else if (line) {
      event.preventDefault(); // waits on this telephone: the server does not know it yet
    }
  });

  window.addEventListener('online', flush);
  window.addEventListener('offline', show);
  window.addEventListener('storage', show);
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) {
      flush();
    }
  });
  setInterval(() => {
    clean();
    show();
  }, 60000);

  if (location.search.includes('left') && path(location.href).endsWith('/login')) {
    wipe();
  }
  clean();
  if (form && !section.hidden && row(form.dataset.visit)) {
    showQueued();
    if (row(form.dataset.visit).dataset.state === 'queued') {
      open(next(form.dataset.visit));
    }
  }
  if (first()) {
    flush();
  }
  else {
    show();
  }
})();
