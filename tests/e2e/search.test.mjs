// Searching by keys alone: hits as one types, what they are, a text that cannot be read, the language in
// place, and a search that is kept.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { serious } from './support/axe.mjs';
import { tabTo } from './support/keyboard.mjs';
import { reads, SLOW } from './support/sight.mjs';
import { Key, until } from './support/webdriver.mjs';
import { inHome } from './support/window.mjs';

const titles = (page) => page.run(() =>
  [...document.querySelectorAll('main [role="grid"] [role="row"] bdi')].map((title) => title.innerText));
const marks = (page) => page.run(() => [...document.querySelectorAll('main mark')].map((mark) => mark.innerText));

/** Empties the box and types into it. */
async function ask(page, words) {
  await page.run(() => {
    const box = document.querySelector('#find');
    box.focus();
    box.select();
  });
  await page.press(Key.Backspace);
  await page.type(words);
}

test('a search answers as one types, explains itself, narrows, and is kept', inHome(async ({ open }) => {
  const window = await open('--demo');
  const { page } = window;
  await reads(page, 'main h1', 'track');
  await page.press('/');
  await until('the box', SLOW, () => page.run(() => document.activeElement?.id === 'find'));
  await ask(page, 'Зеленський');
  await until('hits', SLOW, async () => (await titles(page)).includes('Volodymyr Zelenskyy'));
  assert.equal((await titles(page))[0], 'Volodymyr Zelenskyy', 'whoever is called so comes first');
  await window.picture('search-names');
  assert.deepEqual(await serious(page), []);

  await ask(page, 'negotiatio');
  await until('marked', SLOW, async () => (await marks(page)).some((mark) => /^negotiat/i.test(mark)));

  await ask(page, 'gas kind:weather');
  await reads(page, '#search-fault', 'kind:position');
  assert.equal(await page.run(() => document.querySelector('#search-fault .wrong').innerText), 'weather');
  await window.picture('search-fault');
  assert.deepEqual(await serious(page), []);

  await ask(page, 'Geneva');
  await until('facets', SLOW, () => page.run(() => document.querySelectorAll('main aside button').length > 1));
  await page.run(() => document.querySelector('main aside button').focus());
  await page.press(Key.Enter);
  await until('narrowed', SLOW, () => page.run(() => /^Geneva kind:/.test(document.querySelector('#find').value)));

  await tabTo(page, 'Kept (0)');
  await page.press(Key.Enter);
  await tabTo(page, 'Name of this search');
  await page.type('The city');
  await page.press(Key.Enter);
  await reads(page, 'main [role="dialog"]', 'The city');
  await window.picture('search-kept');
  assert.deepEqual(await serious(page), []);
  await page.press(Key.Escape);

  await tabTo(page, 'How to ask');
  await page.press(Key.Enter);
  await reads(page, 'main [role="dialog"]', 'NEAR(gas transit, 5)');
  await window.picture('search-help');
  assert.deepEqual(await serious(page), []);
  await page.press(Key.Escape);

  await page.run(() => document.querySelector('#find').focus());
  await page.press(Key.ArrowDown);
  await page.press(Key.Enter);
  await until('a record', SLOW, () => page.run(() => Boolean(document.querySelector('aside h2, aside h1'))));
}));
