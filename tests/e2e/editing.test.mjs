// Values edited where they stand, dates picked, and nobody made twice without a word.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { serious } from './support/axe.mjs';
import { goTo, inDialog, selectRow, tabTo, typeInto } from './support/keyboard.mjs';
import { reads, SLOW } from './support/sight.mjs';
import { Key, until } from './support/webdriver.mjs';
import { inHome } from './support/window.mjs';

const grid = (page) => page.run(() => document.querySelector('main [role="grid"]').focus());

for (const theme of ['light', 'dark']) {
  test(`a cell, a date and a new person by keys in the ${theme} theme`, inHome(async ({ open }) => {
    const window = await open();
    const { page } = window;
    await page.see('.ways');
    await tabTo(page, 'Open the demo');
    await page.press(Key.Enter);
    await reads(page, 'main h1', 'Trilateral track');
    await page.run((wanted) => { document.documentElement.dataset.theme = wanted; }, theme);

    // Escape leaves a cell as it was; Enter keeps what was typed, as one change.
    await goTo(page, 'q', 'Open questions');
    await page.see('main [role="row"].body');
    await selectRow(page, '');
    await grid(page);
    await page.press(Key.Home);
    await until('a row with the keys', SLOW, () =>
      page.run(() => document.querySelector('main [role="grid"]').getAttribute('aria-activedescendant') !== null));
    await page.painted();
    await page.press('\uE032');
    await page.see('main .editor input');
    await page.type('Never kept');
    await page.press(Key.Escape);
    await page.gone('main .editor');
    await page.painted();
    assert.equal(await page.run(() => document.querySelectorAll('.notice').length), 0, 'Escape changes nothing');
    await page.press('\uE032');
    await page.see('main .editor input');
    await page.type('Who carries the reply to Moscow?');
    await window.picture(`editing-cell-${theme}`);
    await page.press(Key.Enter);
    await page.gone('main .editor');
    await reads(page, 'main', 'Who carries the reply to Moscow?');
    assert.ok(!(await page.run(() => document.body.innerText)).includes('Never kept'));

    // A name in another script is told before the person is made twice.
    await goTo(page, 'p', 'People & parties');
    await page.press([Key.Control, 'n']);
    await inDialog(page, 'New person');
    await page.type('Песков Дмитрий');
    await reads(page, 'dialog', 'There may be one already', 'Dmitry Peskov');
    await window.picture(`editing-duplicate-${theme}`);
    assert.deepEqual(await serious(page), []);
    await page.press(Key.Escape);
    await page.gone('dialog');

    // What was typed is still there when the form is opened again.
    await page.press([Key.Control, 'n']);
    await inDialog(page, 'New person');
    await reads(page, 'dialog', 'This is what you typed before');
    await page.press(Key.Escape);
    await page.gone('dialog');

    // A date by the calendar: the day under the focus, then about, then an open end.
    await goTo(page, 'i', 'Incidents');
    await page.press([Key.Control, 'n']);
    await inDialog(page, 'New incident');
    await typeInto(page, 'Happened', '2026-02-04');
    await page.press([Key.Alt, Key.ArrowDown]);
    await page.see('dialog [role="grid"]');
    await page.run(() => document.querySelector('dialog [role="gridcell"][tabindex="0"]').focus());
    await page.press(Key.ArrowRight);
    await page.press(Key.Enter);
    const date = () => page.run(() => document.querySelector('dialog .typed input').value);
    await until('the day', SLOW, async () => (await date()) === '2026-02-05');
    await tabTo(page, '~ about');
    await page.press(Key.Enter);
    await until('about', SLOW, async () => (await date()) === '2026-02-05~');
    await window.picture(`editing-date-${theme}`);
    assert.deepEqual(await serious(page), []);
  }));
}
