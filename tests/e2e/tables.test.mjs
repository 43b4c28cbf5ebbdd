// What a table remembers and gives away: filters kept with the dossier, columns in the order and width
// an analyst wants, rows on the clipboard, and one edit of very many that can be stopped.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { serious } from './support/axe.mjs';
import { choose, focused, goTo, tabTo } from './support/keyboard.mjs';
import { drag, middleOf } from './support/pointer.mjs';
import { reads, SLOW } from './support/sight.mjs';
import { Key, until } from './support/webdriver.mjs';
import { inHome } from './support/window.mjs';

const grid = (page) => page.run(() => document.querySelector('main [role="grid"]').focus());
const count = (page) => page.run(() => document.querySelector('main p.count')?.innerText ?? '');
const chosen = (page) => page.run(() => document.querySelector('main .bulk .count')?.innerText ?? '');
const heads = (page) => page.run(() =>
  [...document.querySelectorAll('main [role="columnheader"]:not(.tick)')].map((head) =>
    ({ name: head.innerText.replace(/[↑↓]/g, '').trim(), width: Math.round(head.getBoundingClientRect().width) })));
const names = async (page) => (await heads(page)).map(({ name }) => name);
const counts = (page, wanted) => until(wanted, SLOW, async () => (await count(page)) === wanted);

/** Narrows the list by words, through the field that F leads to. */
async function narrow(page, words) {
  await page.run(() => document.querySelector('main input[type="search"]').focus());
  await page.type(words);
}

test('a filter is kept with the dossier, used after a restart, and forgotten', inHome(async ({ open }) => {
  let window = await open('--demo');
  let { page } = window;
  await reads(page, 'main h1', 'track');
  await goTo(page, 'w', 'Statements');
  await counts(page, '14 records');
  await narrow(page, 'peskov');
  await until('fewer', SLOW, async () => / of 14$/.test(await count(page)));
  const narrowed = await count(page);
  await tabTo(page, 'Saved');
  await page.press(Key.Enter);
  await tabTo(page, 'Name of this filter');
  await page.type('The spokesman');
  await page.press(Key.Enter);
  await reads(page, '.notices', 'Save a filter');
  await reads(page, 'main [role="dialog"]', 'The spokesman');
  await window.picture('tables-saved-filter');
  assert.deepEqual(await serious(page), []);
  await page.press(Key.Escape);
  await window.close();

  window = await open('--demo');
  ({ page } = window);
  await reads(page, 'main h1', 'Statements');
  await counts(page, '14 records');
  await tabTo(page, 'Saved (1)');
  await page.press(Key.Enter);
  await tabTo(page, 'The spokesman');
  await page.press(Key.Enter);
  await counts(page, narrowed);

  await tabTo(page, 'Saved (1)');
  await page.press(Key.Enter);
  await tabTo(page, 'Forget the filter The spokesman');
  await page.press(Key.Enter);
  await reads(page, 'main [role="dialog"]', 'None yet');
  await page.press(Key.Escape);
  await grid(page);
  await page.press([Key.Control, 'z']);
  await reads(page, 'main', 'Saved (1)');
}));

test('columns are chosen, moved and drawn wider, and stay so', inHome(async ({ open }) => {
  let window = await open('--demo');
  let { page } = window;
  await reads(page, 'main h1', 'track');
  await goTo(page, 'w', 'Statements');
  await counts(page, '14 records');
  assert.deepEqual(await names(page), ['Said', 'Speaker', 'Words', 'About', 'Evidence']);

  // By keys: the fourth away, the last first but one, the first wider.
  await tabTo(page, 'Columns');
  await page.press(Key.Enter);
  await tabTo(page, 'Said');
  const before = (await heads(page))[0].width;
  await page.press([Key.Alt, Key.ArrowRight]);
  await page.press([Key.Alt, Key.ArrowRight]);
  await until('a wider column', SLOW, async () => (await heads(page))[0].width > before + 20);
  await page.press([Key.Alt, Key.ArrowDown]);
  await until('the other order', SLOW, async () => (await names(page))[0] === 'Speaker');
  await tabTo(page, 'About');
  await page.press(' ');
  await until('one less', SLOW, async () => !(await names(page)).includes('About'));
  await window.picture('tables-columns');
  assert.deepEqual(await serious(page), []);
  await page.press(Key.Escape);

  // By the pointer: the edge of the speaker's column.
  const [speaker] = await heads(page);
  const edge = await middleOf(page, 'main .edge', 0);
  await drag(page, edge, { x: edge.x + 90, y: edge.y });
  await until('the speaker wider', SLOW, async () => (await heads(page))[0].width > speaker.width + 60);
  const kept = await heads(page);
  await window.close();

  window = await open('--demo');
  ({ page } = window);
  await reads(page, 'main h1', 'Statements');
  await until('the columns as they were', SLOW, async () =>
    JSON.stringify((await heads(page)).slice(0, 2)) === JSON.stringify(kept.slice(0, 2)));
  assert.deepEqual(await names(page), ['Speaker', 'Said', 'Words', 'Evidence']);
  await tabTo(page, 'Columns');
  await page.press(Key.Enter);
  await tabTo(page, 'The usual columns');
  await page.press(Key.Enter);
  await until('the usual columns', SLOW, async () => (await names(page)).join() === 'Said,Speaker,Words,About,Evidence');
}));

test('rows go to the clipboard as a table for other programs', inHome(async ({ open }) => {
  const window = await open('--demo');
  const { page } = window;
  await reads(page, 'main h1', 'track');
  await goTo(page, 'w', 'Statements');
  await counts(page, '14 records');
  await grid(page);
  await page.press(Key.Home);
  await page.press([Key.Shift, Key.ArrowDown]);
  await until('two rows', SLOW, async () => (await chosen(page)).startsWith('2 of 14'));
  await page.press([Key.Control, 'c']);
  await reads(page, '.notices', 'Copied 2 rows.');

  // Pasted as any program would: both forms lie on the desktop's clipboard.
  await page.run(() => {
    const field = document.querySelector('main input[type="search"]');
    field.addEventListener('paste', (event) => {
      event.preventDefault();
      globalThis.pasted = ['text/plain', 'text/html'].map((type) => event.clipboardData.getData(type));
    }, { once: true });
    field.focus();
  });
  await page.press([Key.Control, 'v']);
  const [plain, html] = await until('what was pasted', SLOW, () => page.run(() => globalThis.pasted ?? null));
  const lines = plain.split('\n').map((line) => line.split('\t'));
  assert.equal(lines.length, 3);
  assert.deepEqual(lines[0], ['Said', 'Speaker', 'Words', 'About', 'Evidence']);
  for (const line of lines) assert.equal(line.length, 5);
  const cells = await page.run((text) => {
    const rows = new DOMParser().parseFromString(text, 'text/html').querySelectorAll('table tr');
    return [...rows].map((row) => [...row.cells].map((cell) => cell.textContent));
  }, html);
  assert.deepEqual(cells, lines);
}));

test('many are graded at once, and one key undoes it', inHome(async ({ home, open }) => {
  const path = home.path('talks.dossier');
  home.rapporteur('demo', path);
  const listed = (...rest) => JSON.parse(home.rapporteur('list', path, ...rest, '--json'));
  const window = await open(path);
  const { page } = window;
  await reads(page, 'main h1', 'track');
  await goTo(page, 'w', 'Statements');
  await counts(page, '14 records');
  await grid(page);
  await page.press([Key.Control, 'a']);
  await until('all', SLOW, async () => (await chosen(page)).startsWith('14 of 14'));
  await tabTo(page, 'Grade…');
  await page.press(Key.Enter);
  await choose(page, 'Grade', '4, doubtful');
  await window.picture('tables-grade');
  await tabTo(page, 'Change 14 records');
  await page.press(Key.Enter);
  await reads(page, '.notices', 'Grade 14 records');
  const grades = () => new Set(listed('statements').rows.map((row) => row.record.credibility));
  assert.deepEqual([...grades()], ['4']);
  await grid(page);
  await page.press([Key.Control, 'z']);
  await until('the grades as before', SLOW, () => grades().size > 1);

}));

test('many are put into another process at once, and one key brings them back', inHome(async ({ home, open }) => {
  const path = home.path('talks.dossier');
  home.rapporteur('demo', path);
  const held = () => {
    const said = home.tryRapporteur('list', path, 'incidents', '--process', 'Second track', '--json');
    return said.status === 0 ? JSON.parse(said.stdout).total : 0;
  };
  const window = await open(path);
  const { page } = window;
  await reads(page, 'main h1', 'track');
  await goTo(page, 'i', 'Incidents');
  await tabTo(page, 'List');
  await page.press(Key.Enter);
  await page.see('main [role="row"].body');
  await grid(page);
  await page.press([Key.Control, 'a']);
  await until('all', SLOW, async () => /chosen/.test(await chosen(page)));
  await tabTo(page, 'Process…');
  await page.press(Key.Enter);
  await tabTo(page, 'Add to');
  await page.type('Second track');
  // It does not exist yet: it is made on the way.
  await reads(page, 'main [role="listbox"]', 'New process “Second track”');
  await page.press(Key.Enter);
  await until('the process', SLOW, () => page.run(() => document.querySelector('main .bulk .chip') !== null));
  await window.picture('tables-process');
  const change = await page.run(() => document.querySelector('main .bulk form button[type="submit"]').innerText.trim());
  await tabTo(page, change);
  await page.press(Key.Enter);
  await reads(page, '.notices', 'Assign');
  await until('all in both', SLOW, () => held() > 0);
  await grid(page);
  await page.press([Key.Control, 'z']);
  await until('none in the second', SLOW, () => held() === 0);
}));
