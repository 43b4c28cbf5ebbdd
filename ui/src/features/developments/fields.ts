/**
 * Owns which assertions a record can be the subject of, and which fields the form of each one
 * shows. The form of a development is short: what happened, when, and how it reached us; the
 * rest folds away.
 */
import type { Field } from '~/components/fields/spec';
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
  round: 'Move',
  delegation: 'Delegation',
  offer: 'Move',
  issue: 'State',
  position: 'Position',
  venue_stance: 'Stance',
  statement: 'Statement',
  incident_report: 'Report',
  pledge: 'Report',
  silence: 'Silence',
  outcome: 'Outcome',
};

const party: Field = { type: 'ref', name: 'party', label: 'Party', kinds: ['party'], required: true };
const about: readonly Kind[] = ['process', 'round', 'venue_option', 'issue', 'offer', 'pledge', 'incident'];
const text = (label: string): Field => ({ type: 'lines', name: 'text', label, rows: 2 });
const movedBy = (states: readonly string[]) => (object: Record<string, unknown>) =>
  states.includes(String(object.state));

export const assertionFields: Readonly<Record<AssertionKind, readonly Field[]>> = {
  round: [
    {
      type: 'choice',
      name: 'state',
      label: 'The round is now',
      choices: roundStates,
      required: true,
      half: true,
    },
    { type: 'ref', name: 'venue', label: 'Where, if it says', kinds: ['place'], half: true },
    {
      type: 'edtf',
      name: 'window',
      label: 'To be held, or held',
      hint: 'Leave empty when the report does not change it.',
    },
    { type: 'text', name: 'reason', label: 'Why, in the report’s words' },
  ],
  delegation: [
    { ...party, half: true },
    { type: 'choice', name: 'capacity', label: 'As', choices: capacities, required: true, half: true },
    {
      type: 'refs',
      name: 'persons',
      label: 'Persons',
      kinds: ['person'],
      hint: 'None speaks of the party as a whole.',
    },
  ],
  offer: [
    {
      type: 'choice',
      name: 'state',
      label: 'The offer is now',
      choices: offerStates,
      required: true,
      half: true,
    },
    { type: 'ref', name: 'by', label: 'By, if not the side implied', kinds: ['party'], half: true },
    { type: 'text', name: 'conditions', label: 'Conditions or pledges that came with it' },
    {
      type: 'ref',
      name: 'counter',
      label: 'Countered by',
      kinds: ['offer'],
      when: movedBy(['countered', 'declined']),
    },
  ],
  issue: [
    {
      type: 'choice',
      name: 'state',
      label: 'The sticking point is now',
      choices: issueStates,
      required: true,
      half: true,
    },
    { type: 'ref', name: 'round', label: 'At the round', kinds: ['round'], half: true },
  ],
  position: [
    { ...party, half: true },
    { type: 'choice', name: 'position', label: 'Kind', choices: positionKinds, required: true, half: true },
    { type: 'lines', name: 'text', label: 'The position, in a sentence', rows: 2, required: true },
    { type: 'choice', name: 'movement', label: 'Against its last position', choices: movements, half: true },
    { type: 'choice', name: 'firmness', label: 'Firmness', choices: firmnesses, half: true },
    { type: 'position_value', name: 'value', label: 'A value that can be compared' },
    { type: 'refs', name: 'conditional_on', label: 'Conditional on', kinds: ['issue'] },
  ],
  venue_stance: [
    { ...party, half: true },
    { type: 'choice', name: 'stance', label: 'Holds it', choices: stances, required: true, half: true },
    {
      type: 'text',
      name: 'condition',
      label: 'If',
      when: (object) => object.stance === 'acceptable_if',
    },
  ],
  statement: [
    { type: 'voice', name: 'speaker', label: 'Speaker', required: true },
    { type: 'lines', name: 'wording', label: 'The words', rows: 3, required: true },
    { type: 'choice', name: 'form', label: 'Form', choices: statementForms, required: true, half: true },
    { type: 'choice', name: 'terms', label: 'Said', choices: termsOfAttribution, required: true, half: true },
    { type: 'refs', name: 'about', label: 'Also about', kinds: [...about, 'party', 'person', 'place'] },
  ],
  incident_report: [
    text('What is reported, in a sentence'),
    { type: 'quantity', name: 'killed', label: 'Killed', unit: 'people' },
    { type: 'quantity', name: 'injured', label: 'Injured', unit: 'people' },
    { type: 'ref', name: 'attributed_to', label: 'Attributed to', kinds: ['party'] },
    { type: 'voice', name: 'attributed_by', label: 'Attributed by' },
  ],
  pledge: [
    {
      type: 'choice',
      name: 'state',
      label: 'The pledge is',
      choices: pledgeStates,
      required: true,
      half: true,
    },
    {
      type: 'text',
      name: 'scope',
      label: 'Under which reading',
      hint: 'Empty means every reading.',
      half: true,
    },
    { type: 'ref', name: 'incident', label: 'The incident that bears on it', kinds: ['incident'] },
  ],
  silence: [
    {
      type: 'choice',
      name: 'form',
      label: 'What is missing',
      choices: silenceForms,
      required: true,
      half: true,
    },
    { type: 'ref', name: 'party', label: 'Who is silent', kinds: ['party'], half: true },
  ],
  outcome: [
    { type: 'choice', name: 'outcome', label: 'What came out', choices: outcomeTypes, required: true },
    text('In a sentence'),
    {
      type: 'list',
      name: 'quantities',
      label: 'What was counted',
      item: 'count',
      blank: { name: '', quantity: { unit: '' } },
      of: [
        { type: 'text', name: 'name', label: 'What', placeholder: 'prisoners released by each side' },
        { type: 'quantity', name: 'quantity', label: 'How many' },
      ],
    },
    { type: 'ref', name: 'document', label: 'The document', kinds: ['source'] },
    {
      type: 'choice',
      name: 'stage',
      label: 'Stage of the process, as PA-X codes it',
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
    label: 'Happened',
    required: true,
    half: true,
    hint: 'The day of the move, not of the round.',
  },
  { type: 'edtf', name: 'reported', label: 'Reported', half: true, placeholder: '2026-01-29' },
];

export const evidenceFields: readonly Field[] = [
  { type: 'evidence', name: 'evidence', label: 'How it reached us' },
  { type: 'flag', name: 'own_observation', label: 'I saw or heard it myself' },
];

/** Folded away until wanted. */
export const judgementFields: readonly Field[] = [
  {
    type: 'text',
    name: 'title',
    label: 'Your own wording',
    hint: 'Empty: the wording is made from the fields above.',
  },
  { type: 'choice', name: 'modality', label: 'It is', choices: modalities, half: true },
  { type: 'choice', name: 'credibility', label: 'Credibility', choices: credibilities, half: true },
  { type: 'choice', name: 'rank', label: 'Among rival values', choices: ranks, half: true },
  { type: 'text', name: 'rank_reason', label: 'Why ranked so', half: true },
  { type: 'meeting', name: 'at', label: 'Hour, where one is known' },
  { type: 'strings', name: 'tags', label: 'Tags', half: true },
  { type: 'lines', name: 'remarks', label: 'Remarks', rows: 2 },
];
