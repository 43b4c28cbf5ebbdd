// The window in other languages: chosen in the settings, kept, from right to left in Arabic; every
// view is shown, complains of nothing, and passes what axe asks.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { goTo } from './support/keyboard.mjs';
import { reads, SLOW } from './support/sight.mjs';
import { until } from './support/webdriver.mjs';
import { inHome } from './support/window.mjs';

const AXE = readFileSync(new URL('../../ui/node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The views by their key after G, which is the same key in every language. */
const VIEWS = {
  o: 'overview', t: 'timeline', r: 'rounds', v: 'venues', k: 'issues', f: 'offers', i: 'incidents', s: 'sources',
  w: 'statements', p: 'people', n: 'notes', q: 'questions', b: 'briefings', j: 'journal', x: 'bin', a: 'settings',
};

async function choose(page, language) {
  await page.run((wanted) => {
    const select = [...document.querySelectorAll('main select')].find((one) => one.querySelector('option[value="uk"]'));
    select.value = wanted;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, language);
  await until(`the page in ${language}`, SLOW, () => page.run((wanted) => document.documentElement.lang === wanted, language));
}

async function rest(page) {
  let before;
  await until('the page to come to rest', SLOW, async () => {
    await page.painted();
    const now = await page.run(() => document.body.innerText);
    const same = now === before;
    before = now;
    return same;
  });
}

async function serious(page) {
  if (!(await page.run(() => typeof globalThis.axe === 'object'))) await page.run(`${AXE}; return true;`);
  return page.run(
    (tags) => axe.run(document, { runOnly: tags, resultTypes: ['violations'] }).then(({ violations }) =>
      violations.filter(({ impact }) => ['serious', 'critical'].includes(impact)).map(({ id, nodes }) => ({
        id, at: nodes.slice(0, 3).map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`),
      }))),
    RULES,
  );
}

/** What stands beyond the inline end of the window: nothing may. */
const beyond = (page) => page.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('every view from right to left', inHome(async ({ open }) => {
  const window = await open('--demo');
  const { page } = window;
  const found = [];
  await reads(page, 'main h1', 'Trilateral track');
  await goTo(page, 'a', 'Appearance');
  await choose(page, 'ar');
  assert.equal(await page.run(() => document.documentElement.dir), 'rtl');
  for (const [key, name] of Object.entries(VIEWS)) {
    await page.press('g', key);
    await rest(page);
    await window.picture(`ar-${name}`);
    const violations = await serious(page);
    // A crowd of marks is named in words, while its sign is a count.
    const named = violations.filter(({ id }) => name !== 'timeline' || id !== 'label-content-name-mismatch');
    if (named.length) found.push({ name, violations: named });
    if (await beyond(page)) found.push({ name, beyond: await beyond(page) });
  }
  await page.press('g', 'o');
  // What Rust words is asked again in the language: the state beside the last round.
  await reads(page, 'nav', 'نظرة عامة');
  await reads(page, 'main', 'منتهية');
  assert.deepEqual(found, [], JSON.stringify(found, null, 1));
}));

test('a language outlives the window', inHome(async ({ open }) => {
  let window = await open('--demo');
  await reads(window.page, 'main h1', 'Trilateral track');
  await goTo(window.page, 'a', 'Appearance');
  await choose(window.page, 'uk');
  await reads(window.page, 'main h1', 'Вигляд');
  for (const name of ['overview', 'rounds', 'issues', 'journal']) {
    await window.page.press('g', Object.keys(VIEWS).find((key) => VIEWS[key] === name));
    await rest(window.page);
    await window.picture(`uk-${name}`);
  }
  await window.close();
  window = await open('--demo');
  await reads(window.page, 'nav', 'Огляд', 'Спірні питання');
}));

test('text twice as large stays inside the window', inHome(async ({ open }) => {
  const window = await open('--demo');
  const { page } = window;
  const found = [];
  await reads(page, 'main h1', 'Trilateral track');
  await page.run(() => document.documentElement.style.setProperty('--text-scale', '2'));
  for (const [key, name] of Object.entries(VIEWS)) {
    await page.press('g', key);
    await rest(page);
    await window.picture(`twice-${name}`);
    if (await beyond(page)) found.push({ name, beyond: await beyond(page) });
  }
  assert.deepEqual(found, [], JSON.stringify(found, null, 1));
}));
