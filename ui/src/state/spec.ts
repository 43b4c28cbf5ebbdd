/**
 * Owns how a form is described: one entry per field of a record's JSON object. A form edits a
 * copy of the whole object and touches only what is described, so that fields of newer
 * versions of the program survive.
 */
import type { Kind } from '~/api/words';

export type Value = unknown;
export type ObjectValue = Record<string, Value>;

interface Common {
  /** Key in the object. */
  name: string;
  /** The id of its message, as that of the hint and of a placeholder in words. */
  label: string;
  hint?: string;
  required?: boolean;
  /** Takes half of the form's width. */
  half?: boolean;
  /** Shown only when the object says so. */
  when?: (object: ObjectValue) => boolean;
}

export interface Choice {
  code: string;
  word: string;
}

export type Field = Common &
  (
    | { type: 'text'; placeholder?: string }
    | { type: 'lines'; rows?: number }
    | { type: 'markdown'; rows?: number }
    | { type: 'flag' }
    | { type: 'number' }
    | { type: 'edtf'; placeholder?: string }
    | { type: 'meeting' }
    | { type: 'instant' }
    | { type: 'zone' }
    | { type: 'choice'; choices: readonly Choice[] }
    | { type: 'ref'; kinds: readonly Kind[]; known?: boolean }
    | { type: 'refs'; kinds: readonly Kind[] }
    | { type: 'strings'; placeholder?: string }
    | { type: 'quantity'; unit?: string }
    | { type: 'position_value' }
    | { type: 'voice' }
    | { type: 'evidence' }
    | { type: 'list'; of: readonly Field[]; item: string; blank?: ObjectValue }
  );

/** Whether nothing has been entered. */
export function isBlank(value: Value): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true;
  return Array.isArray(value) && value.length === 0;
}

/** The object with one key changed; a key set to undefined is taken out. */
export function withKey(object: ObjectValue, name: string, value: Value): ObjectValue {
  if (value !== undefined) return { ...object, [name]: value };
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));
}

/** The first required field that is still empty, in the order of the form. */
export function firstMissing(fields: readonly Field[], object: ObjectValue): Field | undefined {
  return fields.find(
    (field) => field.required && (field.when?.(object) ?? true) && isBlank(object[field.name]),
  );
}
