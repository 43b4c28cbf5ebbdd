/**
 * The catalogue is whole: every language has every message with the same arguments, every id
 * that the window asks for exists, and no English stands in the window's own files.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { parse, type AST } from 'svelte/compiler';
import { describe, expect, test } from 'vitest';

// Tests run in the folder of the window.
const src = resolve('src');
const locales = resolve('../locales');
const english = read('en');

interface Message {
  room: string;
  args: Set<string>;
}

function read(language: string): Map<string, Message> {
  const messages = new Map<string, Message>();
  const doubled: string[] = [];
  for (const file of readdirSync(join(locales, language))) {
    const room = file.replace('.ftl', '');
    const text = readFileSync(join(locales, language, file), 'utf8');
    const { body } = new FluentResource(text);
    // What the parser cannot read it leaves out without a word.
    const written = text.match(/^[a-z][\w-]* *=/gim)?.length ?? 0;
    expect(body.length, `${language}/${file} is read whole`).toBe(written);
    for (const { id, value } of body) {
      if (messages.has(id)) doubled.push(id);
      messages.set(id, { room, args: argsOf(value) });
    }
  }
  expect(doubled, `${language}: said twice`).toEqual([]);
  return messages;
}

/** The variables of a pattern, at any depth. */
function argsOf(node: unknown, found = new Set<string>()): Set<string> {
  if (typeof node !== 'object' || node === null) return found;
  const { type, name } = node as { type?: string; name?: string };
  if (type === 'var' && name) found.add(name);
  for (const child of Object.values(node)) argsOf(child, found);
  return found;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : sources(path);
    return /\.(svelte|ts)$/.test(entry.name) && !entry.name.endsWith('.test.ts') ? [path] : [];
  });
}

describe.each(['uk', 'ru', 'fr', 'ar'])('the catalogue of %s', (language) => {
  const messages = read(language);

  test('says everything that English says', () => {
    expect([...english.keys()].filter((id) => !messages.has(id))).toEqual([]);
  });

  test('says nothing that English does not say', () => {
    expect([...messages.keys()].filter((id) => !english.has(id))).toEqual([]);
  });

  test('takes no argument that English does not give', () => {
    const strange = [...messages].flatMap(([id, { args }]) =>
      [...args].filter((arg) => !english.get(id)?.args.has(arg)).map((arg) => `${id}: ${arg}`),
    );
    expect(strange).toEqual([]);
  });
});

test('every message asked for by its id exists', () => {
  const missing = sources(src).flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const asked = [
      ...[...text.matchAll(/\b(?:t|pieces)\(\s*'([^']+)'/g)].map(([, id]) => id ?? ''),
      ...[...text.matchAll(/<Sentence\s+id="([^"]+)"/g)].map(([, id]) => id ?? ''),
    ].filter((id) => !english.has(id));
    // Of an id put together here the beginning must be that of some message.
    const beginnings = [...text.matchAll(/\bt\(\s*`([\w-]+-)\$\{/g)]
      .map(([, beginning]) => beginning ?? '')
      .filter((beginning) => ![...english.keys()].some((id) => id.startsWith(beginning)));
    return [...asked, ...beginnings].map((id) => `${relative(src, file)}: ${id}`);
  });
  expect(missing).toEqual([]);
});

const spoken = new Set(
  'aria-label title placeholder alt label text hint kept word emptyTitle emptyText'.split(' '),
);
/** Names, marks and signs that are the same in every language. */
const names = /^(Rapporteur|EDTF|SHA-256|sha-256|Markdown|UTC|TLP|J|K|Esc|Enter|Ctrl|Alt|Cyrl|UA|\W)*$/;
const isWords = (text: string) => /\p{L}{2}/u.test(text) && !names.test(text.trim());

describe('no English stands in', () => {
  const files = sources(src)
    .map((file) => relative(src, file))
    .filter((file) => !file.startsWith('api/platform'));
  test.each(files)('%s', (file) => {
    const text = readFileSync(join(src, file), 'utf8');
    const page = file.endsWith('.svelte') ? literal(parse(text, { modern: true }).fragment) : [];
    expect([...page, ...described(text)]).toEqual([]);
  });
});

/** What code says: labels in tables of fields and columns, and notices. */
function described(text: string): string[] {
  const labels = /\b(?:label|hint|title|text|placeholder|empty\w+|kept)\??: ['"`]([^'"`$]*)['"`$]/g;
  const notices = /\bnotices\.(?:say|wrong)\(\s*['"`]([^'"`]*)/g;
  return [...text.matchAll(labels), ...text.matchAll(notices)]
    .map(([, words]) => words ?? '')
    .filter((words) => isWords(words) && !english.has(words) && /^\p{Lu}| /u.test(words));
}

type Node = AST.Fragment | AST.SvelteNode | { type: string };

/** Text of the page that is written out: between tags, in what is read aloud, in a choice. */
function literal(node: Node, within = ''): string[] {
  const found: string[] = [];
  const say = (text: string) => isWords(text) && found.push(text.trim());
  if (node.type === 'Text' && within !== 'code') say((node as AST.Text).data);
  if (node.type === 'StyleDirective') return [];
  if (node.type === 'Attribute') return attribute(node as AST.Attribute);
  const name = node.type === 'RegularElement' ? (node as AST.RegularElement).name : within;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'start' || key === 'end' || key === 'loc') continue;
    // Of an expression only what is chosen between stands on the page.
    if (key === 'expression') found.push(...chosen(value as Node, node.type === 'ExpressionTag'));
    for (const child of Array.isArray(value) ? value : [value]) {
      if (key !== 'expression' && typeof child === 'object' && child?.type)
        found.push(...literal(child, name));
    }
  }
  return found;
}

function attribute({ name, value }: AST.Attribute): string[] {
  if (!spoken.has(name) || value === true) return [];
  return (Array.isArray(value) ? value : [value]).flatMap((part) =>
    part.type === 'Text' ? (isWords(part.data) ? [part.data] : []) : chosen(part.expression, true),
  );
}

interface Expression {
  type: string;
  value?: unknown;
  consequent?: Expression;
  alternate?: Expression;
  left?: Expression;
  right?: Expression;
  quasis?: { value: { cooked: string } }[];
}

function chosen(node: unknown, shown: boolean): string[] {
  if (!shown) return [];
  const { type, value, consequent, alternate, left, right, quasis } = node as Expression;
  if (type === 'Literal') return typeof value === 'string' && isWords(value) ? [value] : [];
  if (type === 'TemplateLiteral') return (quasis ?? []).map((part) => part.value.cooked).filter(isWords);
  if (type === 'ConditionalExpression') return [...chosen(consequent, true), ...chosen(alternate, true)];
  if (type === 'LogicalExpression' || type === 'BinaryExpression')
    return type === 'BinaryExpression' && !['+'].includes((node as { operator: string }).operator)
      ? []
      : [...chosen(left, true), ...chosen(right, true)];
  return [];
}
