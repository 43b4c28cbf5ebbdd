// The program as someone works it who never touches the mouse: keys go to whatever has the focus,
// and a control is reached by Tab or not at all.

import { Key, until } from './webdriver.mjs';

/** More stops than any form has. */
const MOST_STOPS = 80;

/** What the control with the focus is called, by its label, its aria-label or its own words. */
export function focused(page) {
  return page.run(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return '';
    const label = element.labels?.[0]?.innerText ?? element.getAttribute('aria-label') ?? element.innerText ?? '';
    // The first line: a label may hold its control, and a needed field is marked with a star.
    return label.trim().split('\n')[0].replace(/\s*\*.*$/, '').trim();
  });
}

/** Goes on with Tab until the control of that name has the focus. */
export async function tabTo(page, name, { back = false } = {}) {
  const passed = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const at = await focused(page);
    if (at === name) return;
    passed.push(at);
    await page.press(back ? [Key.Shift, Key.Tab] : Key.Tab);
  }
  throw new Error(`Tab never came to “${name}”, only to ${JSON.stringify([...new Set(passed)])}`);
}

/** Goes to a field and types into it. */
export async function typeInto(page, name, text) {
  await tabTo(page, name);
  await page.type(text);
}

/** Chooses a term of a closed list by typing its beginning, which is how lists without a pointer work. */
export async function choose(page, name, term) {
  await tabTo(page, name);
  await page.type(term);
  const chosen = () => page.run(() => document.activeElement.selectedOptions?.[0]?.text);
  await until(`“${term}” to be chosen`, 10_000, async () => (await chosen()) === term);
}

/** Goes to a view by its chord and waits until it is shown. */
export async function goTo(page, key, heading) {
  await page.press('g', key);
  await until(`the view ${heading}`, 10_000, async () => (await headingOf(page)).startsWith(heading));
}

/** The heading of what is shown. */
export function headingOf(page) {
  return page.run(() => document.querySelector('main h1')?.innerText.trim() ?? '');
}

/** Waits until a dialog of that title is open and has taken the focus. */
export async function inDialog(page, title) {
  await until(`the dialog “${title}”`, 10_000, () => page.run((wanted) => {
    // Of several, the one that was opened last lies on top.
    const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
    return dialog?.querySelector('h2')?.innerText === wanted && dialog.contains(document.activeElement);
  }, title));
}

/** Saves the open form with its key and waits until it has gone. */
export async function save(page) {
  await page.press([Key.Control, Key.Enter]);
  await page.gone('dialog');
}

/** Goes through a list with J until the row of that name is the active one. */
export async function selectRow(page, name) {
  const active = () => page.run(() =>
    document.querySelector('main [role="row"][aria-selected="true"]')?.innerText ?? '');
  let before = null;
  for (let step = 0; step < MOST_STOPS; step += 1) {
    const now = await active();
    if (now && now.includes(name)) return;
    if (now === before) break;
    before = now;
    await page.press('j');
    await until('the next row', 2_000, async () => (await active()) !== now).catch(() => undefined);
  }
  throw new Error(`no row “${name}” in the list: ${await page.run(() => document.querySelector('main')?.innerText)}`);
}
