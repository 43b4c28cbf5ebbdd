// What a user sees of backups, of a damaged dossier, and of what the program leaves behind.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { inDialog, tabTo } from './support/keyboard.mjs';
import { reads, SLOW } from './support/sight.mjs';
import { Key, until } from './support/webdriver.mjs';
import { inHome } from './support/window.mjs';

const sha = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

const heading = (page) => page.run(() => document.querySelector('main h1')?.innerText ?? '');

/** Goes to the settings by their chord. */
async function settings(page) {
  await page.press('g', 'a');
  await until('the settings', SLOW, async () => (await heading(page)) === 'Appearance');
}

async function pressButton(page, name) {
  await tabTo(page, name);
  await page.press(Key.Enter);
}

/** A dossier whose middle is noise, as a disk that gives out leaves it. */
function damage(file) {
  const bytes = readFileSync(file);
  bytes.fill(0x5a, 8192, 8192 + 6000);
  writeFileSync(file, bytes);
}

test('a backup is made, said at the foot, tried, and put back', inHome(async ({ home, open }) => {
  const dossier = home.path('talks.dossier');
  home.rapporteur('demo', dossier);
  const window = await open(dossier);
  const { page } = window;
  await until('the overview', SLOW, async () => (await heading(page)) !== '');
  await reads(page, 'footer', 'No backup yet');
  await settings(page);
  await pressButton(page, 'Back up now');
  await reads(page, 'footer', 'Backup', '· verified');
  await reads(page, 'main', 'as it is now', 'asked for', 'verified');
  await pressButton(page, 'Try the newest backup');
  await reads(page, 'main', 'put back, looked through');
  await window.picture('backups');
  const shelf = `${dossier}.backups`;
  assert.deepEqual(readdirSync(shelf).filter((name) => name.endsWith('.partial')), []);
  for (const name of readdirSync(shelf)) assert.equal(statSync(join(shelf, name)).mode & 0o777, 0o600, name);

  home.answerDialogs(home.folder);
  await pressButton(page, 'Choose a folder…');
  await reads(page, 'main', 'Every backup also goes to the folder');

  await tabTo(page, 'Restore…', { back: true });
  await page.press(Key.Enter);
  await inDialog(page, 'Put this backup in the dossier’s place?');
  await window.picture('restore-asked');
  await pressButton(page, 'Restore it');
  await until('the file that stood there', SLOW, () =>
    readdirSync(home.folder).some((name) => name.startsWith('talks.dossier.replaced-')));
  await until('the dossier again', SLOW, async () => (await heading(page)) !== '');
}));

test('a damaged dossier is never written to, and there are ways on', inHome(async ({ home, open }) => {
  const dossier = home.path('talks.dossier');
  home.rapporteur('demo', dossier);
  home.rapporteur('backup', dossier);
  damage(dossier);
  const before = sha(dossier);
  const window = await open(dossier);
  const { page } = window;
  await inDialog(page, 'This dossier is damaged');
  await reads(page, 'dialog', 'It was not changed', 'The newest holds');
  await window.picture('damaged');
  assert.doesNotMatch(await page.run(() => document.body.innerText), /delete your/i);

  home.answerDialogs(home.path('saved.dossier'));
  await pressButton(page, 'Save what is left…');
  await inDialog(page, 'Saved what was left');
  await window.picture('salvaged');
  assert.equal(sha(dossier), before, 'the damaged file is as it was');
  await window.close();
  const check = home.tryRapporteur('check', home.path('saved.dossier'));
  assert.equal(check.status, 0, check.stderr);

  const again = await open(dossier);
  await inDialog(again.page, 'This dossier is damaged');
  await pressButton(again.page, 'Restore a backup…');
  await inDialog(again.page, 'Backups of talks');
  await pressButton(again.page, 'Restore…');
  await inDialog(again.page, 'Put this backup in the dossier’s place?');
  await pressButton(again.page, 'Restore it');
  await until('the dossier', SLOW, async () => /talk|track/i.test(await heading(again.page)));
  const kept = readdirSync(home.folder).filter((name) => name.includes('.damaged-'));
  assert.equal(kept.length, 1);
  assert.equal(sha(home.path(kept[0])), before, 'and is kept aside');
}));

/** Every file below a folder that holds a word, in any of the encodings a program might write it in. */
function holding(folder, word, skip) {
  const needles = [Buffer.from(word), Buffer.from(word, 'utf16le'), Buffer.from(Buffer.from(word).toString('base64').slice(0, 12))];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => !skip(file))
    .filter((file) => needles.some((needle) => readFileSync(file).includes(needle)));
}

test('what was written is in the dossier and nowhere else', inHome(async ({ home, open }) => {
  const word = 'zqxjkvbpwcanary';
  const dossier = home.path('talks.dossier');
  home.rapporteur('new', dossier, '--process', `Talks ${word}`);
  const lines = home.path('lines.jsonl');
  writeFileSync(lines, [
    { kind: 'note', title: `Note ${word}`, body: `Words ${word}`, tags: [word] },
    { kind: 'party', title: `Party ${word}` },
    { kind: 'person', title: `Person ${word}` },
    { kind: 'question', title: `Question ${word}` },
    { kind: 'source', title: `Source ${word}`, text: `Text ${word}` },
  ].map((record) => JSON.stringify(record)).join('\n'));
  home.rapporteur('add', dossier, lines);
  writeFileSync(lines, '');
  const window = await open(dossier);
  const { page } = window;
  await until('the overview', SLOW, async () => (await heading(page)).includes(word));
  for (const key of ['n', 'p', 'q', 's']) {
    await page.press('g', key);
    await until('another view', SLOW, async () => (await heading(page)) !== '');
    await page.press('j');
  }
  await page.press('/');
  await page.type(word.slice(0, 8));
  await window.close();
  // The build for these tests keeps the webview's storage on disk, where the one that ships keeps none.
  const own = (file) => file.startsWith(dossier) || file.startsWith(join(home.data, 'webview'));
  const found = holding(home.folder, word, own);
  assert.ok(holding(home.folder, word, () => false).length > 0, 'the search can see it');
  assert.deepEqual(found, []);
}));
