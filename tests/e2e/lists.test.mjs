// Lists by keys: narrowed, chosen, changed together and undone, in both themes.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { serious } from './support/axe.mjs';
import { goTo, selectRow, tabTo } from './support/keyboard.mjs';
import { reads, SLOW } from './support/sight.mjs';
import { Key, until } from './support/webdriver.mjs';
import { inHome } from './support/window.mjs';

const grid = (page) => page.run(() => document.querySelector('main [role="grid"]').focus());
const chosen = (page) => page.run(() => document.querySelector('main .bulk .count')?.innerText ?? '');
const count = (page) => page.run(() => document.querySelector('main p.count')?.innerText ?? '');

async function demo(open) {
  const window = await open();
  const { page } = window;
  await page.see('.ways');
  await tabTo(page, 'Open the demo');
  await page.press(Key.Enter);
  await reads(page, 'main h1', 'Trilateral track');
  return window;
}

for (const theme of ['light', 'dark']) {
  test(`a list is narrowed, chosen and changed by keys in the ${theme} theme`, inHome(async ({ open }) => {
    const window = await demo(open);
    const { page } = window;
    await page.run((wanted) => { document.documentElement.dataset.theme = wanted; }, theme);
    await goTo(page, 'w', 'Statements');
    await page.see('main [role="row"].body');
    await until('all to be counted', SLOW, async () => (await count(page)) === '14 records');

    await grid(page);
    await page.press(Key.Home);
    await page.press([Key.Shift, Key.ArrowDown]);
    await until('two rows', SLOW, async () => (await chosen(page)).startsWith('2 of 14'));
    await page.press([Key.Control, 'a']);
    await until('every row', SLOW, async () => (await chosen(page)).startsWith('14 of 14'));
    await window.picture(`lists-chosen-${theme}`);
    assert.deepEqual(await serious(page), []);

    await tabTo(page, 'Tags…');
    await page.press(Key.Enter);
    await tabTo(page, 'Tags to add');
    await page.type('winter');
    await page.press(Key.Enter);
    await tabTo(page, 'Change 14 records');
    await page.press(Key.Enter);
    await reads(page, '.notices', 'Tag 14 records');

    await grid(page);
    await page.press(Key.Escape);
    await page.press('f');
    await page.see('main .bar select');
    await page.run(() => document.querySelector('main .bar select').focus());
    // The first letter chooses, and the control for it takes the focus.
    await page.type('T');
    await page.see('main .bar .value input');
    await page.type('winter');
    await page.press(Key.Enter);
    await page.press(Key.Enter);
    await reads(page, 'main .bar', 'Tags: winter');
    await until('all of them', SLOW, async () => (await count(page)) === '14 of 14');
    await window.picture(`lists-filtered-${theme}`);
    assert.deepEqual(await serious(page), []);

    await grid(page);
    await page.press([Key.Control, 'z']);
    await reads(page, 'main', 'Nothing matches the filters');
  }));
}

test('two records are compared and merged, and undo brings both back', inHome(async ({ open }) => {
  const window = await demo(open);
  const { page } = window;
  await goTo(page, 'p', 'People & parties');
  await page.see('main [role="row"].body');
  await selectRow(page, 'Peskov');
  await page.press('m');
  await tabTo(page, 'The other record');
  await page.type('Witkoff');
  await page.see('dialog [role="option"]');
  await page.press(Key.Enter);
  await reads(page, 'dialog', 'Goes', 'Steve Witkoff');
  await window.picture('lists-merge');
  assert.deepEqual(await serious(page), []);
  await tabTo(page, 'Merge');
  await page.press(Key.Enter);
  await page.gone('dialog');
  await reads(page, '.notices', 'Merge two persons');
  await goTo(page, 'x', 'Bin');
  await reads(page, 'main', 'Steve Witkoff', 'into Dmitry Peskov');
  await grid(page);
  await page.press([Key.Control, 'z']);
  await until('the bin to be as before', SLOW, async () =>
    !(await page.run(() => document.querySelector('main').innerText)).includes('Steve Witkoff'));
}));
