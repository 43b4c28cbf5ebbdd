// Takes a picture of every view of the real window: of the demo in both themes and in Arabic, and of
// a generated dossier where one is named. Run by `cargo xtask pictures`; not a test of its own, since
// whether a picture is good is for somebody to see.

import { test } from 'node:test';

import { goTo } from './support/keyboard.mjs';
import { reads, SLOW } from './support/sight.mjs';
import { Key, until } from './support/webdriver.mjs';
import { inHome } from './support/window.mjs';

/** A generated dossier and what its pictures are called after. */
const GENERATED = process.env.RAPPORTEUR_PICTURES_DOSSIER;
const SIZE = process.env.RAPPORTEUR_PICTURES_SIZE ?? 'generated';

/** Views by their key after G, which is the same in every language, and what is pressed in them first. */
const VIEWS = [
  ['o', 'overview'], ['t', 'timeline'], ['r', 'rounds'], ['v', 'venues'], ['k', 'issues'], ['f', 'offers'],
  ['i', 'incidents'], ['s', 'sources'], ['w', 'statements'], ['p', 'people'], ['n', 'notes'], ['q', 'questions'],
  ['b', 'briefings'], ['c', 'changes'], ['j', 'journal'], ['x', 'bin'], ['a', 'appearance'],
];
/** Views in which a row is chosen, so that the inspector has something to show. */
const CHOSEN = new Set(['overview', 'rounds', 'incidents', 'sources', 'statements', 'people', 'notes', 'questions']);

/** Nothing is about to change: no answer under way, fonts drawn. */
async function rest(page) {
  let before;
  await until('the page to come to rest', SLOW, async () => {
    await page.run(() => document.fonts.ready.then(() => true));
    await page.painted();
    const now = await page.run(() => document.body.innerText + document.querySelectorAll('main svg *').length);
    const same = now === before;
    before = now;
    return same;
  });
}

/** Pins a theme and a language in the appearance, as their user does. */
async function look(page, theme, language) {
  await page.press('g', 'a');
  await page.see('main select');
  await page.run((wanted) => {
    const choose = (element, value) => {
      element.value = value;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    };
    document.querySelector(`main input[type="radio"][value="${wanted.theme}"]`).click();
    choose(document.querySelector('main select'), wanted.language);
  }, { theme, language });
  await until(`${theme}, ${language}`, SLOW, () => page.run((wanted) => {
    const { lang, dataset } = document.documentElement;
    return lang === wanted.language && dataset.theme === wanted.theme;
  }, { theme, language }));
}

/** The same view with the pointer out of the way and nothing of the last picture left. */
async function each(window, prefix, suffix) {
  const { page } = window;
  for (const [key, name] of VIEWS) {
    await page.press('g', key);
    await rest(page);
    if (CHOSEN.has(name)) await page.press('j');
    await rest(page);
    await window.picture(`${prefix}${name}${suffix}`);
  }
}

async function palette(window, name) {
  await window.page.press('g', 'o');
  await rest(window.page);
  await window.page.press([Key.Control, 'k']);
  await window.page.type('abu dabi');
  await rest(window.page);
  await window.picture(name);
  await window.page.press(Key.Escape);
}

for (const theme of ['light', 'dark']) {
  test(`the demo, ${theme}`, inHome(async ({ open }) => {
    const window = await open('--demo');
    await reads(window.page, 'main h1', 'Trilateral track');
    await look(window.page, theme, 'en');
    await each(window, '', `-${theme}`);
    await palette(window, `palette-${theme}`);
    await goTo(window.page, 'c', 'What changed');
    await (await window.page.seeText('Since 13 Feb 2026', 'main button')).click();
    await rest(window.page);
    await window.picture(`changes-${theme}`);
  }));
}

test('the demo, in Arabic', inHome(async ({ open }) => {
  const window = await open('--demo');
  await reads(window.page, 'main h1', 'Trilateral track');
  await look(window.page, 'light', 'ar');
  await each(window, 'ar-', '');
}));

for (const theme of ['light', 'dark']) {
  test(`the generated dossier, ${theme}`, { skip: !GENERATED }, inHome(async ({ open }) => {
    const window = await open(GENERATED);
    await reads(window.page, 'main h1', 'talks');
    await look(window.page, theme, 'en');
    await each(window, `${SIZE}-`, `-${theme}`);
  }));
}
