/**
 * Makes the dates of an object ready to be kept: what was typed in a friendly way ("4–5 Feb
 * 2026") becomes the form kept in files. A date that cannot be read stops the save and names
 * its field.
 */
import { readEdtf } from '~/api/client';
import { asApiError } from '~/api/errors';
import { withKey, type Field, type ObjectValue, type Value } from './spec';

export interface Wrong {
  field: string;
  message: string;
}

type Read = { value: Value; wrong?: Wrong };

export async function withDatesRead(
  fields: readonly Field[],
  object: ObjectValue,
): Promise<{ object: ObjectValue; wrong?: Wrong }> {
  let next = object;
  for (const field of fields) {
    const value = object[field.name];
    if (value === undefined || value === null) continue;
    const read = await readValue(field, value);
    if (read.wrong) return { object, wrong: read.wrong };
    if (read.value !== value) next = withKey(next, field.name, read.value);
  }
  return { object: next };
}

async function readValue(field: Field, value: Value): Promise<Read> {
  if (field.type === 'edtf') return readDate(field, String(value));
  if (field.type === 'list') return readList(field, value as ObjectValue[], field.of);
  if (field.type === 'evidence') return readChains(field, value as ObjectValue[]);
  return { value };
}

async function readDate(field: Field, text: string): Promise<Read> {
  if (!text.trim()) return { value: undefined };
  const { written, error } = await readEdtf(text).catch((thrown: unknown) => ({
    written: undefined,
    error: { message: asApiError(thrown).message },
  }));
  return error
    ? { value: text, wrong: { field: field.name, message: error.message } }
    : { value: written ?? text };
}

async function readList(field: Field, items: readonly ObjectValue[], of: readonly Field[]): Promise<Read> {
  const read = await Promise.all(items.map((item) => withDatesRead(of, item)));
  const wrong = read.find((item) => item.wrong)?.wrong;
  if (wrong) return { value: items, wrong: { field: field.name, message: wrong.message } };
  return { value: read.map((item) => item.object) };
}

const hopDate: Field = { type: 'edtf', name: 'on', label: 'forms-when' };

async function readChains(field: Field, chains: readonly ObjectValue[]): Promise<Read> {
  const read = await Promise.all(
    chains.map((chain) => readList(field, (chain.hops ?? []) as ObjectValue[], [hopDate])),
  );
  const wrong = read.find((chain) => chain.wrong)?.wrong;
  if (wrong) return { value: chains, wrong };
  return { value: chains.map((chain, index) => ({ ...chain, hops: read[index]?.value })) };
}
