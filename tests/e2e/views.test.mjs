// Every view in both themes: shown, quiet, and fit for people who do not see or do not point.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { goTo, inDialog, selectRow, tabTo } from './support/keyboard.mjs';
import { reads, SLOW } from './support/sight.mjs';
import { Key, until } from './support/webdriver.mjs';
import { inHome } from './support/window.mjs';

/** Development needs the rules; what is shipped does not. */
const AXE = readFileSync(new URL('../../ui/node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
/** What WCAG 2.2 AA asks for, as far as a program can tell. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SERIOUS = ['serious', 'critical'];

/** Each view: its key after G, its heading, the name its pictures carry, a row to select if it has a list. */
const VIEWS = [
  { key: 'o', heading: 'Trilateral track', name: 'overview', newest: 'Round 3 ends' },
  { key: 'r', heading: 'Rounds', name: 'rounds', row: 'Round 2' },
  { key: 'v', heading: 'Venues', name: 'venues' },
  { key: 'k', heading: 'Sticking points', name: 'issues' },
  { key: 'f', heading: 'Offers', name: 'offers' },
  { key: 'i', heading: 'Incidents', name: 'incidents', row: 'Zaporizhzhia' },
  { key: 's', heading: 'Sources', name: 'sources', row: '' },
  { key: 'w', heading: 'Statements', name: 'statements', row: '' },
  { key: 'p', heading: 'People & parties', name: 'people', row: '' },
  { key: 'n', heading: 'Notes', name: 'notes', row: 'One pause' },
  { key: 'q', heading: 'Open questions', name: 'questions', row: '' },
  { key: 'b', heading: 'Briefings', name: 'briefings' },
  { key: 'j', heading: 'Journal', name: 'journal' },
  { key: 'x', heading: 'Bin', name: 'bin' },
  { key: 'a', heading: 'Appearance', name: 'appearance' },
];

/** Makes the page note what goes wrong in it from now on. */
function watch(page) {
  return page.run(() => {
    const heard = (globalThis.__heard = []);
    const original = console.error;
    console.error = (...words) => {
      heard.push(`console: ${words.map(String).join(' ')}`);
      original(...words);
    };
    // Says only that a size will be looked at again with the next frame, which is how it is meant.
    const isLater = (event) => event.message?.startsWith('ResizeObserver loop');
    addEventListener('error', (event) => {
      if (!isLater(event)) heard.push(`error: ${event.message || event.target?.tagName}`);
    }, true);
    addEventListener('unhandledrejection', (event) => heard.push(`rejection: ${event.reason?.message ?? event.reason}`));
    document.addEventListener('securitypolicyviolation', (event) =>
      heard.push(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`));
  });
}

/** What went wrong since the page is being watched. */
const heard = (page) => page.run(() => globalThis.__heard.splice(0));

/** Waits until nothing on the page is about to change: no answer under way, fonts drawn. */
async function settled(page) {
  let before;
  await until('the page to come to rest', SLOW, async () => {
    await page.run(() => document.fonts.ready.then(() => true));
    await page.painted();
    const now = await page.run(() => document.body.innerText);
    const same = now === before;
    before = now;
    return same;
  });
}

/** What axe holds against the page, the serious part of it. */
async function serious(page) {
  if (!(await page.run(() => typeof globalThis.axe === 'object'))) await page.run(`${AXE}; return true;`);
  const found = await page.run(
    (tags) => axe.run(document, { runOnly: tags, resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, impact, nodes }) => ({
        id, impact, at: nodes.slice(0, 4).map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`),
      }))),
    RULES,
  );
  return found.filter(({ impact }) => SERIOUS.includes(impact));
}

/** Looks at what is shown: a picture, what axe says, what the page complained about. */
async function look(window, name, theme, found) {
  const { page } = window;
  await settled(page);
  await window.picture(`${name}-${theme}`);
  const headings = await page.run(() =>
    [...document.querySelectorAll('h1')].filter((h1) => h1.checkVisibility() && !h1.closest('.paper'))
      .map((h1) => h1.innerText));
  if (headings.length !== 1) found.push({ name, theme, headings });
  const [violations, complaints] = [await serious(page), await heard(page)];
  if (violations.length) found.push({ name, theme, violations });
  if (complaints.length) found.push({ name, theme, complaints });
}

/** Goes through the newest developments with J until the inspector shows the one of that name. */
async function selectNewest(page, name) {
  const shown = () => page.run(() => document.querySelector('aside h2.title')?.innerText ?? '');
  await until(name, SLOW, async () => {
    const before = await shown();
    if (before.startsWith(name)) return true;
    await page.press('j');
    await until('the next one', SLOW, async () => (await shown()) !== before);
    return false;
  });
}

async function pin(page, theme) {
  await goTo(page, 'a', 'Appearance');
  await (await page.seeText(theme, 'main label')).click();
  await until(`the theme ${theme}`, SLOW, () =>
    page.run((wanted) => document.documentElement.dataset.theme === wanted, theme.toLowerCase()));
}

for (const theme of ['Light', 'Dark']) {
  test(`every view in the ${theme.toLowerCase()} theme`, inHome(async ({ open }) => {
    const window = await open();
    const { page } = window;
    const shade = theme.toLowerCase();
    const found = [];
    await page.see('.ways');
    await watch(page);
    await tabTo(page, 'Open the demo');
    await page.press(Key.Enter);
    await reads(page, 'main h1', 'Trilateral track');
    await pin(page, theme);
    for (const { key, heading, name, row, newest } of VIEWS) {
      await goTo(page, key, heading);
      if (newest) {
        await page.see('main svg[role="img"]');
        await selectNewest(page, newest);
        await reads(page, 'aside', 'Evidence', 'captured');
      }
      if (row !== undefined) {
        await page.see('main [role="row"].body');
        await selectRow(page, row);
      }
      await look(window, name, shade, found);
    }

    // A record on its own page, a form, the past, the keys, the briefing before it is issued.
    await goTo(page, 'r', 'Rounds');
    await selectRow(page, 'Round 2');
    await page.press(Key.Enter);
    await reads(page, 'main h1', 'Round 2');
    await look(window, 'record', shade, found);
    await page.press('d');
    await inDialog(page, 'Add a development');
    await look(window, 'form', shade, found);
    await page.press(Key.Escape);
    await page.gone('dialog');
    await page.press('?');
    await page.see('dialog');
    await look(window, 'keys', shade, found);
    await page.press(Key.Escape);
    await page.gone('dialog');
    await goTo(page, 'b', 'Briefings');
    await (await page.seeText('Compose', 'main button')).click();
    await reads(page, 'main .paper', 'Trilateral track');
    await look(window, 'preview', shade, found);
    await (await page.seeText('Back to the list', 'main button')).click();
    await goTo(page, 'o', 'Trilateral track');
    await (await page.seeText('As known', '.clocks button')).click();
    await tabTo(page, 'Day');
    await page.type('2026-01-29');
    await page.press(Key.Enter);
    await page.see('header.past');
    await look(window, 'past', shade, found);
    assert.deepEqual(found, [], JSON.stringify(found, null, 1));
  }));
}

test('the welcome can be read in both themes', inHome(async ({ open }) => {
  const window = await open();
  const found = [];
  await window.page.see('.ways');
  await watch(window.page);
  for (const theme of ['light', 'dark']) {
    await window.page.run((wanted) => { document.documentElement.dataset.theme = wanted; }, theme);
    await look(window, 'welcome', theme, found);
  }
  assert.deepEqual(found, [], JSON.stringify(found, null, 1));
}));
