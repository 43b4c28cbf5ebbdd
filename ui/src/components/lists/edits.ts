/** Owns the fields that stand in cells of lists and are edited there. Labels are ids of messages. */
import type { Row } from '~/api/types';
import { captureMethods, credibilities, partyTypes, questionStates, reliabilities } from '~/api/words';
import type { Field } from '~/state/spec';

const only =
  (kind: string, field: Field) =>
  (row: Row): Field | undefined =>
    row.kind === kind ? field : undefined;

export const titleField = (): Field => ({ type: 'text', name: 'title', label: 'forms-title' });
export const happened = only('development', { type: 'edtf', name: 'happened', label: 'forms-happened' });
export const credibility = only('development', {
  type: 'choice',
  name: 'credibility',
  label: 'forms-credibility',
  choices: credibilities,
});
export const published = only('source', { type: 'edtf', name: 'published', label: 'forms-published' });
export const judged = only('outlet', { type: 'edtf', name: 'reliability_judged', label: 'forms-judged' });
export const outletOf = only('source', {
  type: 'ref',
  name: 'outlet',
  label: 'forms-outlet',
  kinds: ['outlet'],
});
export const ownerOf = only('outlet', { type: 'text', name: 'owner', label: 'forms-owner' });
export const language = only('source', { type: 'text', name: 'language', label: 'forms-language' });
export const languages = only('outlet', { type: 'strings', name: 'languages', label: 'forms-languages' });
export const method = only('source', {
  type: 'choice',
  name: 'method',
  label: 'forms-capture',
  choices: captureMethods,
});
export const reliability = only('outlet', {
  type: 'choice',
  name: 'reliability',
  label: 'forms-reliability',
  choices: reliabilities,
});
export const partyType = only('party', {
  type: 'choice',
  name: 'party_type',
  label: 'forms-kind',
  choices: partyTypes,
});
export const questionState = only('question', {
  type: 'choice',
  name: 'state',
  label: 'forms-state',
  choices: questionStates,
});
export const due = only('question', { type: 'edtf', name: 'due', label: 'forms-wanted-by' });
export const answer = only('question', { type: 'lines', name: 'answer', label: 'forms-answer', rows: 3 });
export const tags = (): Field => ({ type: 'strings', name: 'tags', label: 'forms-tags' });

/** The first of several that fits a row. */
export const either =
  (...edits: ((row: Row) => Field | undefined)[]) =>
  (row: Row): Field | undefined =>
    edits.map((edit) => edit(row)).find(Boolean);
