// Notes in the built window: the editor under the content policy, names that become links, what a
// power cut leaves, two texts of one note, talks, facts out of words, history, and whole folders.

import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { serious } from './support/axe.mjs';
import { goTo, inDialog, save, selectRow, tabTo } from './support/keyboard.mjs';
import { reads, rowReads, SLOW } from './support/sight.mjs';
import { Key, until } from './support/webdriver.mjs';
import { inHome } from './support/window.mjs';

const BODY = 'Text of the note, Markdown';
const editor = (page) => page.run(() => document.querySelector('main .cm-content')?.innerText ?? '');
const seen = (page, words) => until(`“${words}” in the editor`, SLOW, async () => (await editor(page)).includes(words));
const focusEditor = (page) => page.run(() => document.querySelector('main .cm-content').focus());

async function begin(page, title) {
  await goTo(page, 'n', 'Notes');
  await page.press([Key.Control, 'n']);
  await until('the title to have the focus', SLOW, () =>
    page.run(() => document.activeElement.value === 'New note' && document.activeElement.selectionEnd > 0));
  await page.type(title);
  await page.press(Key.Enter);
  await until('the editor to have the focus', SLOW, () =>
    page.run((label) => document.activeElement.getAttribute('aria-label') === label, BODY));
}

async function demo(open) {
  const window = await open('--demo');
  await reads(window.page, 'main h1', 'Trilateral track');
  return window;
}

/** Asks the host as the page does, for what another window would do. */
const invoke = (page, command, request) =>
  page.run((name, asked) => globalThis.__TAURI_INTERNALS__.invoke(name, { request: asked }), command, request);

for (const theme of ['light', 'dark']) {
  test(`a note is written by keys in the ${theme} theme`, inHome(async ({ open }) => {
    const window = await demo(open);
    const { page } = window;
    await page.run((wanted) => { document.documentElement.dataset.theme = wanted; }, theme);
    await begin(page, 'Before Geneva');

    // The content policy lets the editor's own sheet in: without it the editor is a column of bare lines.
    const styled = await page.run(() => ({
      display: getComputedStyle(document.querySelector('.cm-editor')).display,
      nonce: [...document.querySelectorAll('style')].filter((sheet) => sheet.nonce).length,
      rules: [...document.querySelectorAll('style')].some((sheet) => (sheet.sheet?.cssRules.length ?? 0) > 20),
    }));
    assert.deepEqual({ ...styled, nonce: styled.nonce > 1 }, { display: 'flex', nonce: true, rules: true });

    await page.type('# Where things stand');
    await page.press(Key.Enter, Key.Enter);
    await page.type('- first');
    await page.press(Key.Enter);
    await page.type('second');
    await page.press(Key.Enter);
    await page.type('[ ] call');
    await page.press([Key.Control, Key.Enter]);
    await page.press(Key.Enter, Key.Enter);
    await page.type('Met @Witk');
    await page.see('.cm-tooltip-autocomplete li');
    await window.picture(`notes-mention-${theme}`);
    assert.deepEqual(await serious(page), []);
    await page.press(Key.Enter);
    await page.see('.md-record');
    await page.type(' in **bold** terms. See [[A new thread');
    await page.seeText('New note: “A new thread”', '.cm-tooltip-autocomplete li');
    await page.press(Key.Enter);
    await until('two links', SLOW, () => page.run(() => document.querySelectorAll('.md-record').length === 2));
    await page.press(Key.Enter, Key.Enter);
    await page.type('שלום and שלום');
    await page.press(Key.Enter, Key.Enter);
    await page.type('مرحبا بالعالم');
    const directions = await page.run(() =>
      [...document.querySelectorAll('.cm-line')].map((line) => getComputedStyle(line).direction));
    assert.equal(directions.at(0), 'ltr');
    assert.equal(directions.at(-1), 'rtl');
    assert.equal(directions.at(-3), 'rtl');
    assert.equal(await page.run(() => document.querySelector('.cm-content').spellcheck), true);
    await window.picture(`notes-written-${theme}`);
    assert.deepEqual(await serious(page), []);

    // Undo inside belongs to the editor; the list shows what is written before it is an action.
    await rowReads(page, 'Before Geneva', 'Where things stand');
    const before = await invoke(page, 'journal', { offset: 0, limit: 5 });
    await page.press([Key.Control, 'z']);
    await until('the last line to go', SLOW, async () => !(await editor(page)).includes('مرحبا بالعالم'));
    assert.deepEqual(await invoke(page, 'journal', { offset: 0, limit: 5 }), before);

    // Find and replace.
    await page.press([Key.Control, 'f']);
    await page.see('.cm-search input');
    await page.type('first');
    await page.press(Key.Enter);
    await page.see('.cm-searchMatch');
    await window.picture(`notes-find-${theme}`);
    assert.deepEqual(await serious(page), []);
    await page.press(Key.Escape);
    await page.gone('.cm-search');

    // What was made on the way is a note, and knows who leads to it.
    await focusEditor(page);
    await (await page.seeText('A new thread', 'main [role="row"] bdi')).click();
    await reads(page, 'main', 'Linked from 1 note');
  }));
}

test('a power cut takes at most a second, and undo elsewhere belongs to the dossier', inHome(async ({ open }) => {
  let window = await demo(open);
  let { page } = window;
  await begin(page, 'Cut off');
  await page.type('the last words');
  await new Promise((done) => setTimeout(done, 1000));
  await window.kill();

  window = await open('--demo');
  ({ page } = window);
  await goTo(page, 'n', 'Notes');
  await (await page.seeText('Cut off', 'main [role="row"].body')).click();
  await seen(page, 'the last words');

  // Ctrl Z outside takes the note's writing back as one action of the dossier.
  await page.run(() => document.querySelector('main [role="grid"]').focus());
  await page.press([Key.Control, 'z']);
  await until('the words to be taken back', SLOW, async () => !(await editor(page)).includes('the last words'));
}));

test('two windows on one note keep both texts', inHome(async ({ open }) => {
  const window = await demo(open);
  const { page } = window;
  await begin(page, 'Shared');
  await page.type('written here');
  await page.run(() => document.querySelector('main .title').focus());
  await page.run(() => document.querySelector('main .title').blur());
  const [row] = (await until('the note on the disk', SLOW, async () => {
    const found = await invoke(page, 'list_records', { kinds: ['note'], text: 'written here', limit: 1 });
    return found.rows.length ? found : undefined;
  })).rows;
  const { record, version } = await invoke(page, 'open_note', { id: row.id });
  await focusEditor(page);
  // The other window records its own text.
  await invoke(page, 'save_note', {
    op_id: '0197a3c0-5b1e-7c3a-9d57-2f1b7f8e6a77',
    record: { ...record, body: 'written elsewhere' }, expected: version, settle: true,
  });
  await page.press([Key.Control, Key.End]);
  await page.type(' and more');
  await reads(page, 'main', 'Both texts are kept until you choose', 'written here and more', 'written elsewhere');
  await window.picture('notes-two-texts');
  assert.deepEqual(await serious(page), []);
  await (await page.seeText('Keep both, as two notes', 'main button')).click();
  await page.gone('section.two');
  await rowReads(page, 'Shared (other text)', 'written here and more');
  await seen(page, 'written elsewhere');
}));

test('talks are written by keys and become statements', inHome(async ({ home, open }) => {
  const window = await demo(open);
  const { page } = window;
  await goTo(page, 'r', 'Rounds');
  await selectRow(page, 'Round 2');
  await page.press([Key.Alt, 'w']);
  await reads(page, 'main', 'Stamp the time', 'Make statements');
  await until('the editor', SLOW, () => page.run(() => document.querySelector('main .cm-content') !== null));
  await until('speakers', SLOW, () => page.run(() => document.querySelectorAll('.strip .acts button').length > 3));
  await focusEditor(page);
  await page.press([Key.Alt, 't']);
  await page.press([Key.Alt, '1']);
  await page.type('We can meet on Thursday.');
  await page.press(Key.Enter);
  await page.press([Key.Alt, '2']);
  await page.press([Key.Alt, 'r']);
  await page.type('Not before the weekend.');
  const text = await editor(page);
  assert.match(text, /\d\d:\d\d .+: We can meet on Thursday\.\n(?:.*\n)*?.*\d\d:\d\d .+ \(background\): Not before the weekend\./);
  await window.picture('notes-talks');
  assert.deepEqual(await serious(page), []);

  await (await page.seeText('Make statements', 'main button')).click();
  await inDialog(page, 'Statements from this note');
  await reads(page, 'dialog', 'We can meet on Thursday.', 'background', 'Record 2 statements');
  await window.picture('notes-lines');
  assert.deepEqual(await serious(page), []);
  await (await page.seeText('Record 2 statements', 'dialog button')).click();
  await reads(page, 'dialog', 'recorded');
  await page.press(Key.Escape);
  await page.gone('dialog');
  await goTo(page, 'w', 'Statements');
  await selectRow(page, 'We can meet on Thursday.');
  await reads(page, 'aside', 'the analyst’s note', 'heard live');
  await window.picture('notes-statement');
  await window.close();
  const listed = JSON.parse(home.rapporteur('log', join(home.data, readdirSync(home.data).find((name) => name.endsWith('.dossier'))), '--json'));
  assert.ok(JSON.stringify(listed).includes('Record 2 statements from a note'), 'one action');
}));

test('words become a question that rests on the note', inHome(async ({ open }) => {
  const window = await demo(open);
  const { page } = window;
  await begin(page, 'Thinking');
  await page.type('Who pays for the hall?');
  await page.press([Key.Shift, Key.Home]);
  await page.press([Key.Alt, 'q']);
  await inDialog(page, 'New open question');
  assert.equal(await page.run(() => document.querySelector('dialog input').value), 'Who pays for the hall?');
  await window.picture('notes-fact');
  await save(page);
  const found = await invoke(page, 'list_records', { kinds: ['question'], text: 'hall', limit: 5 });
  const [row] = found.rows;
  const { note, span } = row.record.evidence[0];
  assert.equal(span.words, 'Who pays for the hall?');
  const { record } = await invoke(page, 'open_note', { id: note });
  assert.equal(record.title, 'Thinking');
}));

test('a note keeps its history', inHome(async ({ open }) => {
  const window = await demo(open);
  const { page } = window;
  await begin(page, 'Line');
  await page.type('Talks in Geneva slip.');
  await page.run(() => document.querySelector('main .title').focus());
  await page.run(() => document.querySelector('main .title').blur());
  await until('a first revision', SLOW, async () =>
    JSON.stringify(await invoke(page, 'journal', { offset: 0, limit: 3 })).includes('Write a note'));
  await focusEditor(page);
  await page.press([Key.Control, Key.End]);
  await page.type(' Vienna waits.');
  await (await page.seeText('History', 'main button')).click();
  await inDialog(page, 'History');
  await reads(page, 'dialog ins', 'Vienna waits.');
  await window.picture('notes-history');
  assert.deepEqual(await serious(page), []);
  await page.press(Key.ArrowDown);
  await reads(page, 'dialog ins', 'Talks in Geneva slip.');
  await (await page.seeText('Bring this text back', 'dialog button')).click();
  await page.gone('dialog');
  await until('the old text', SLOW, async () => !(await editor(page)).includes('Vienna waits.'));
}));

test('a folder comes in and goes out again', inHome(async ({ home, open }) => {
  const vault = home.path('vault');
  mkdirSync(join(vault, 'Rounds'), { recursive: true });
  writeFileSync(join(vault, 'Rounds', 'Day one.md'), '---\ntags: [talks]\n---\nSee [[Index|all]].\r\n');
  writeFileSync(join(vault, 'Index.md'), '# Index\n\n- [[Day one]]\n- ![[dot.png]]\n');
  const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64');
  writeFileSync(join(vault, 'dot.png'), dot);
  writeFileSync(join(vault, 'bad.md'), Buffer.from([0xff, 0xfe, 0x41]));
  home.answerDialogs(vault, home.path('out'));

  const window = await demo(open);
  const { page } = window;
  await page.press([Key.Control, 'k']);
  await page.see('[role="combobox"], .palette input, dialog input');
  await page.type('Import a folder');
  await page.press(Key.Enter);
  await inDialog(page, 'What was taken in');
  await reads(page, 'dialog', 'Notes: 2 · other files: 1', 'bad.md', 'not UTF-8');
  await window.picture('notes-import');
  assert.deepEqual(await serious(page), []);
  await page.press(Key.Escape);
  await page.gone('dialog');
  await page.press([Key.Control, 'k']);
  await page.type('Index');
  await page.press(Key.Enter);
  await seen(page, 'Index');
  await page.see('.md-picture img');
  await window.picture('notes-picture');

  await page.press([Key.Control, 'k']);
  await page.type('Export all notes');
  await page.press(Key.Enter);
  await until('the folder', SLOW, () => {
    try {
      return readdirSync(home.path('out')).includes('Index.md');
    } catch {
      return false;
    }
  });
  for (const name of ['Rounds/Day one.md', 'Index.md', 'dot.png'])
    assert.deepEqual(readFileSync(join(home.path('out'), name)), readFileSync(join(vault, name)), name);
}));
