/**
 * Owns which assertions a record can be the subject of, and which fields the form of each one
 * shows. The form of a development is short: what happened, when, and how it reached us; the
 * rest folds away.
 */
import type { Field } from '~/state/spec';
import {
  capacities,
  credibilities,
  firmnesses,
  issueStates,
  modalities,
  movements,
  offerStates,
  outcomeTypes,
  pledgeStates,
  positionKinds,
  ranks,
  roundStates,
  silenceForms,
  stages,
  stances,
  statementForms,
  termsOfAttribution,
  type AssertionKind,
  type Kind,
} from '~/api/words';

/** What can be asserted of a kind; the first is what one usually wants. */
export const assertionsOf: Readonly<Partial<Record<Kind, readonly AssertionKind[]>>> = {
  process: ['statement', 'outcome', 'silence'],
  round: ['round', 'delegation', 'outcome', 'statement', 'silence'],
  venue_option: ['venue_stance', 'statement', 'silence'],
  issue: ['position', 'issue', 'statement', 'silence'],
  offer: ['offer', 'silence', 'statement'],
  pledge: ['pledge', 'statement', 'silence'],
  incident: ['incident_report', 'statement', 'silence'],
  party: ['statement', 'silence'],
  person: ['statement', 'silence'],
  place: ['statement'],
};

export const assertionLabels: Readonly<Record<AssertionKind, string>> = {
  round: 'forms-asserts-move',
  delegation: 'forms-asserts-delegation',
  offer: 'forms-asserts-move',
  issue: 'forms-asserts-state',
  position: 'forms-asserts-position',
  venue_stance: 'forms-asserts-stance',
  statement: 'forms-asserts-statement',
  incident_report: 'forms-asserts-report',
  pledge: 'forms-asserts-report',
  silence: 'forms-asserts-silence',
  outcome: 'forms-asserts-outcome',
};

const party: Field = { type: 'ref', name: 'party', label: 'forms-party', kinds: ['party'], required: true };
const about: readonly Kind[] = ['process', 'round', 'venue_option', 'issue', 'offer', 'pledge', 'incident'];
const text = (label: string): Field => ({ type: 'lines', name: 'text', label, rows: 2 });
const movedBy = (states: readonly string[]) => (object: Record<string, unknown>) =>
  states.includes(String(object.state));

export const assertionFields: Readonly<Record<AssertionKind, readonly Field[]>> = {
  round: [
    {
      type: 'choice',
      name: 'state',
      label: 'forms-the-round-is-now',
      choices: roundStates,
      required: true,
      half: true,
    },
    { type: 'ref', name: 'venue', label: 'forms-where-if-it-says', kinds: ['place'], half: true },
    {
      type: 'edtf',
      name: 'window',
      label: 'forms-to-be-held-or-held',
      hint: 'forms-leave-empty-when-the-report-does',
    },
    { type: 'text', name: 'reason', label: 'forms-why-in-the-reports-words' },
  ],
  delegation: [
    { ...party, half: true },
    { type: 'choice', name: 'capacity', label: 'forms-as', choices: capacities, required: true, half: true },
    {
      type: 'refs',
      name: 'persons',
      label: 'forms-persons',
      kinds: ['person'],
      hint: 'forms-none-speaks-of-the-party-as',
    },
  ],
  offer: [
    {
      type: 'choice',
      name: 'state',
      label: 'forms-the-offer-is-now',
      choices: offerStates,
      required: true,
      half: true,
    },
    { type: 'ref', name: 'by', label: 'forms-by-if-not-the-side-implied', kinds: ['party'], half: true },
    { type: 'text', name: 'conditions', label: 'forms-conditions-or-pledges-that-came-with' },
    {
      type: 'ref',
      name: 'counter',
      label: 'forms-countered-by',
      kinds: ['offer'],
      when: movedBy(['countered', 'declined']),
    },
  ],
  issue: [
    {
      type: 'choice',
      name: 'state',
      label: 'forms-the-sticking-point-is-now',
      choices: issueStates,
      required: true,
      half: true,
    },
    { type: 'ref', name: 'round', label: 'forms-at-the-round', kinds: ['round'], half: true },
  ],
  position: [
    { ...party, half: true },
    {
      type: 'choice',
      name: 'position',
      label: 'forms-kind',
      choices: positionKinds,
      required: true,
      half: true,
    },
    { type: 'lines', name: 'text', label: 'forms-the-position-in-a-sentence', rows: 2, required: true },
    {
      type: 'choice',
      name: 'movement',
      label: 'forms-against-its-last-position',
      choices: movements,
      half: true,
    },
    { type: 'choice', name: 'firmness', label: 'forms-firmness', choices: firmnesses, half: true },
    { type: 'position_value', name: 'value', label: 'forms-a-value-that-can-be-compared' },
    { type: 'refs', name: 'conditional_on', label: 'forms-conditional-on', kinds: ['issue'] },
  ],
  venue_stance: [
    { ...party, half: true },
    { type: 'choice', name: 'stance', label: 'forms-holds-it', choices: stances, required: true, half: true },
    {
      type: 'text',
      name: 'condition',
      label: 'forms-if',
      when: (object) => object.stance === 'acceptable_if',
    },
  ],
  statement: [
    { type: 'voice', name: 'speaker', label: 'forms-speaker', required: true },
    { type: 'lines', name: 'wording', label: 'forms-the-words', rows: 3, required: true },
    {
      type: 'choice',
      name: 'form',
      label: 'forms-form',
      choices: statementForms,
      required: true,
      half: true,
    },
    {
      type: 'choice',
      name: 'terms',
      label: 'forms-said',
      choices: termsOfAttribution,
      required: true,
      half: true,
    },
    { type: 'refs', name: 'about', label: 'forms-also-about', kinds: [...about, 'party', 'person', 'place'] },
  ],
  incident_report: [
    text('forms-what-is-reported-in-a-sentence'),
    { type: 'quantity', name: 'killed', label: 'forms-killed', unit: 'people' },
    { type: 'quantity', name: 'injured', label: 'forms-injured', unit: 'people' },
    { type: 'ref', name: 'attributed_to', label: 'forms-attributed-to', kinds: ['party'] },
    { type: 'voice', name: 'attributed_by', label: 'forms-attributed-by' },
  ],
  pledge: [
    {
      type: 'choice',
      name: 'state',
      label: 'forms-the-pledge-is',
      choices: pledgeStates,
      required: true,
      half: true,
    },
    {
      type: 'text',
      name: 'scope',
      label: 'forms-under-which-reading',
      hint: 'forms-empty-means-every-reading',
      half: true,
    },
    { type: 'ref', name: 'incident', label: 'forms-the-incident-that-bears-on-it', kinds: ['incident'] },
  ],
  silence: [
    {
      type: 'choice',
      name: 'form',
      label: 'forms-what-is-missing',
      choices: silenceForms,
      required: true,
      half: true,
    },
    { type: 'ref', name: 'party', label: 'forms-who-is-silent', kinds: ['party'], half: true },
  ],
  outcome: [
    { type: 'choice', name: 'outcome', label: 'forms-what-came-out', choices: outcomeTypes, required: true },
    text('forms-in-a-sentence'),
    {
      type: 'list',
      name: 'quantities',
      label: 'forms-what-was-counted',
      item: 'forms-item-count',
      blank: { name: '', quantity: { unit: '' } },
      of: [
        {
          type: 'text',
          name: 'name',
          label: 'forms-what',
          placeholder: 'forms-such-as-prisoners-released-by-each-side',
        },
        { type: 'quantity', name: 'quantity', label: 'forms-how-many' },
      ],
    },
    { type: 'ref', name: 'document', label: 'forms-the-document', kinds: ['source'] },
    {
      type: 'choice',
      name: 'stage',
      label: 'forms-stage-of-the-process-as-pa',
      choices: stages,
    },
  ],
};

/** What a new assertion starts with, so that the common case needs fewer keys. */
export const assertionBlanks: Readonly<Partial<Record<AssertionKind, Readonly<Record<string, unknown>>>>> = {
  position: { position: 'public_stance' },
  statement: { form: 'paraphrase', terms: 'on_record' },
  silence: { form: 'no_reply' },
};

export const whenFields: readonly Field[] = [
  {
    type: 'edtf',
    name: 'happened',
    label: 'forms-happened',
    required: true,
    half: true,
    hint: 'forms-the-day-of-the-move-not',
  },
  { type: 'edtf', name: 'reported', label: 'forms-reported', half: true, placeholder: '2026-01-29' },
];

export const evidenceFields: readonly Field[] = [
  { type: 'evidence', name: 'evidence', label: 'forms-how-it-reached-us' },
  { type: 'flag', name: 'own_observation', label: 'forms-i-saw-or-heard-it-myself' },
];

/** Folded away until wanted. */
export const judgementFields: readonly Field[] = [
  {
    type: 'text',
    name: 'title',
    label: 'forms-your-own-wording',
    hint: 'forms-empty-the-wording-is-made-from',
  },
  { type: 'choice', name: 'modality', label: 'forms-it-is', choices: modalities, half: true },
  { type: 'choice', name: 'credibility', label: 'forms-credibility', choices: credibilities, half: true },
  { type: 'choice', name: 'rank', label: 'forms-among-rival-values', choices: ranks, half: true },
  { type: 'text', name: 'rank_reason', label: 'forms-why-ranked-so', half: true },
  { type: 'meeting', name: 'at', label: 'forms-hour-where-one-is-known' },
  { type: 'strings', name: 'tags', label: 'forms-tags', half: true },
  { type: 'lines', name: 'remarks', label: 'forms-remarks', rows: 2 },
];

/** The field of a development that can be edited by itself. */
export function fieldOfDevelopment(asserts: AssertionKind, name: string): Field | undefined {
  const all = [...(assertionFields[asserts] ?? []), ...whenFields, ...judgementFields];
  return all.find((field) => field.name === name);
}
