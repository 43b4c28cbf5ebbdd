/**
 * Owns which fields the form of each kind shows, in which order and under which name. What a
 * kind's fields mean is the domain's; a field missing here is kept untouched.
 */
import type { Field } from '~/state/spec';
import {
  captureMethods,
  meetingModalities,
  offerTypes,
  partyTypes,
  questionStates,
  reliabilities,
  roles,
  tlpMarks,
  tracks,
  type Kind,
} from '~/api/words';

export interface KindForm {
  /** Label of the title field. */
  title: string;
  placeholder?: string;
  fields: readonly Field[];
  /** Fields a new record needs so that it can be kept. */
  blank?: Readonly<Record<string, unknown>>;
}

const everything: readonly Kind[] = [
  'process',
  'round',
  'place',
  'venue_option',
  'party',
  'person',
  'issue',
  'offer',
];
const evidenceRoom: readonly Kind[] = ['incident', 'source', 'outlet', 'note', 'question', 'development'];

const names: Field = {
  type: 'list',
  name: 'names',
  label: 'forms-names-and-spellings',
  item: 'forms-item-name',
  blank: { text: '', language: '', script: '' },
  of: [
    { type: 'text', name: 'text', label: 'forms-name-as-written', required: true },
    { type: 'text', name: 'language', label: 'forms-language', placeholder: 'uk', half: true },
    { type: 'text', name: 'script', label: 'forms-script', placeholder: 'Cyrl', half: true },
    { type: 'edtf', name: 'during', label: 'forms-in-use', placeholder: '2014/..' },
  ],
};

const processes: Field = { type: 'refs', name: 'processes', label: 'forms-belongs-to', kinds: ['process'] };

/** Shown at the end of every form. */
export const headFields: readonly Field[] = [
  { type: 'choice', name: 'mark', label: 'forms-handling-mark', choices: tlpMarks, half: true },
  { type: 'strings', name: 'tags', label: 'forms-tags', half: true },
  { type: 'flag', name: 'chatham_house', label: 'forms-held-under-the-chatham-house-rule' },
  { type: 'lines', name: 'remarks', label: 'forms-remarks', rows: 2 },
];

export const kindForms: Readonly<Partial<Record<Kind, KindForm>>> = {
  process: {
    title: 'forms-name-of-the-negotiation',
    placeholder: 'forms-such-as-trilateral-track',
    fields: [
      { type: 'choice', name: 'track', label: 'forms-track', choices: tracks, half: true },
      {
        type: 'text',
        name: 'phase',
        label: 'forms-phase',
        placeholder: 'forms-such-as-ceasefire-phase',
        half: true,
      },
      { type: 'lines', name: 'aims', label: 'forms-what-it-is-meant-to-reach' },
      {
        type: 'list',
        name: 'roles',
        label: 'forms-who-takes-part-and-as-what',
        item: 'forms-item-part',
        blank: { role: 'party' },
        of: [
          { type: 'ref', name: 'party', label: 'forms-party', kinds: ['party'], required: true, half: true },
          { type: 'choice', name: 'role', label: 'forms-as', choices: roles, required: true, half: true },
          { type: 'edtf', name: 'during', label: 'forms-when-if-not-throughout', placeholder: '2026-01/..' },
        ],
      },
    ],
  },
  round: {
    title: 'forms-name-of-the-round',
    placeholder: 'forms-such-as-second-round-abu-dhabi',
    fields: [
      processes,
      {
        type: 'text',
        name: 'format',
        label: 'forms-format',
        placeholder: 'forms-such-as-trilateral',
        half: true,
      },
      {
        type: 'choice',
        name: 'modality',
        label: 'forms-how-people-meet',
        choices: meetingModalities,
        half: true,
      },
      { type: 'refs', name: 'mediators', label: 'forms-mediators', kinds: ['party'] },
      {
        type: 'list',
        name: 'numberings',
        label: 'forms-counted-as',
        hint: 'forms-counts-may-rival-each-other-say',
        item: 'forms-item-count',
        blank: { scheme: '', label: '', by: '' },
        of: [
          {
            type: 'text',
            name: 'label',
            label: 'forms-label',
            placeholder: 'forms-such-as-second-round',
            half: true,
          },
          {
            type: 'text',
            name: 'scheme',
            label: 'forms-what-is-counted',
            placeholder: 'forms-such-as-three-way-rounds',
            half: true,
          },
          { type: 'text', name: 'by', label: 'forms-by-whom' },
        ],
      },
      {
        type: 'list',
        name: 'sessions',
        label: 'forms-sessions',
        item: 'forms-item-session',
        blank: { title: '', remarks: '' },
        of: [
          { type: 'text', name: 'title', label: 'forms-called-or-about' },
          { type: 'meeting', name: 'start', label: 'forms-began' },
          { type: 'meeting', name: 'end', label: 'forms-ended' },
          { type: 'ref', name: 'place', label: 'forms-where', kinds: ['place'] },
          { type: 'lines', name: 'remarks', label: 'forms-remarks', rows: 2 },
        ],
      },
    ],
  },
  place: {
    title: 'forms-name-of-the-place',
    fields: [
      names,
      {
        type: 'text',
        name: 'country',
        label: 'forms-country-code',
        placeholder: 'forms-such-as-ae',
        half: true,
      },
      { type: 'zone', name: 'zone', label: 'forms-time-zone', half: true },
      { type: 'number', name: 'latitude', label: 'forms-degrees-north', half: true },
      { type: 'number', name: 'longitude', label: 'forms-degrees-east', half: true },
    ],
  },
  venue_option: {
    title: 'forms-name-if-it-needs-one',
    fields: [
      { type: 'ref', name: 'place', label: 'forms-place', kinds: ['place'], required: true },
      processes,
      { type: 'ref', name: 'round', label: 'forms-for-one-round', kinds: ['round'] },
    ],
  },
  party: {
    title: 'forms-name-of-the-party',
    fields: [
      { type: 'choice', name: 'party_type', label: 'forms-kind-of-body', choices: partyTypes, half: true },
      { type: 'text', name: 'code', label: 'forms-short-code', placeholder: 'UA', half: true },
      {
        type: 'text',
        name: 'glyph',
        label: 'forms-sign',
        hint: 'forms-stands-for-it-where-colour-cannot',
        half: true,
      },
      { type: 'text', name: 'colour', label: 'forms-colour', placeholder: '#2a7f86', half: true },
      names,
      { type: 'refs', name: 'members', label: 'forms-members', kinds: ['party'] },
      { type: 'ref', name: 'seat', label: 'forms-seat', hint: 'forms-seat-hint', kinds: ['place'] },
    ],
  },
  person: {
    title: 'forms-name-of-the-person',
    fields: [
      names,
      {
        type: 'list',
        name: 'posts',
        label: 'forms-posts',
        item: 'forms-item-post',
        blank: { title: '' },
        of: [
          {
            type: 'text',
            name: 'title',
            label: 'forms-post',
            placeholder: 'forms-such-as-kremlin-spokesperson',
            required: true,
          },
          { type: 'ref', name: 'party', label: 'forms-for', kinds: ['party'], half: true },
          { type: 'edtf', name: 'during', label: 'forms-when', placeholder: '2012/..', half: true },
        ],
      },
    ],
  },
  issue: {
    title: 'forms-name-of-the-sticking-point',
    placeholder: 'forms-such-as-security-guarantees',
    fields: [
      processes,
      { type: 'lines', name: 'question', label: 'forms-what-is-at-issue-in-a', rows: 2 },
      { type: 'ref', name: 'parent', label: 'forms-part-of', kinds: ['issue'] },
      {
        type: 'list',
        name: 'codes',
        label: 'forms-codes-in-outside-schemes',
        item: 'forms-item-code',
        blank: { scheme: '', code: '' },
        of: [
          { type: 'text', name: 'scheme', label: 'forms-scheme', half: true },
          { type: 'text', name: 'code', label: 'forms-code', half: true },
        ],
      },
    ],
  },
  offer: {
    title: 'forms-name-of-the-offer',
    placeholder: 'forms-such-as-invitation-to-moscow',
    blank: { offer_type: 'invitation' },
    fields: [
      {
        type: 'choice',
        name: 'offer_type',
        label: 'forms-kind-of-move',
        choices: offerTypes,
        required: true,
      },
      { type: 'refs', name: 'from', label: 'forms-from', kinds: ['party'], half: true },
      { type: 'refs', name: 'to', label: 'forms-to', kinds: ['party'], half: true },
      { type: 'lines', name: 'terms', label: 'forms-terms' },
      { type: 'refs', name: 'venues', label: 'forms-places-it-names', kinds: ['place'] },
      { type: 'ref', name: 'answers', label: 'forms-answers-the-offer', kinds: ['offer'] },
      { type: 'edtf', name: 'expires', label: 'forms-lapses', placeholder: '2026-02-15' },
      processes,
      { type: 'refs', name: 'issues', label: 'forms-touches', kinds: ['issue'] },
    ],
  },
  pledge: {
    title: 'forms-name-of-the-pledge',
    fields: [
      { type: 'refs', name: 'by', label: 'forms-given-by', kinds: ['party', 'person'], half: true },
      { type: 'refs', name: 'to', label: 'forms-to', kinds: ['party', 'person'], half: true },
      { type: 'lines', name: 'text', label: 'forms-what-was-undertaken-in-a-sentence', rows: 2 },
      {
        type: 'list',
        name: 'scopes',
        label: 'forms-readings-of-its-scope',
        item: 'forms-item-reading',
        blank: { label: '', text: '', by: '' },
        of: [
          {
            type: 'text',
            name: 'label',
            label: 'forms-short-name',
            placeholder: 'forms-such-as-cities',
            required: true,
            half: true,
          },
          { type: 'text', name: 'by', label: 'forms-whose-reading', half: true },
          { type: 'text', name: 'text', label: 'forms-what-is-covered' },
          { type: 'edtf', name: 'term', label: 'forms-for-how-long', placeholder: '2026-01-29/2026-02-05' },
        ],
      },
      processes,
    ],
  },
  incident: {
    title: 'forms-name-of-the-incident',
    placeholder: 'forms-such-as-drone-attack-zaporizhzhia-region',
    fields: [
      { type: 'edtf', name: 'happened', label: 'forms-happened', required: true, placeholder: '2026-01-29' },
      {
        type: 'text',
        name: 'incident_type',
        label: 'forms-what-it-was',
        placeholder: 'forms-such-as-drone-attack',
        half: true,
      },
      { type: 'text', name: 'place_text', label: 'forms-where-in-the-reports-words', half: true },
      { type: 'ref', name: 'place', label: 'forms-place-if-it-is-a-record', kinds: ['place'] },
      processes,
    ],
  },
  source: {
    title: 'forms-headline',
    fields: [
      { type: 'ref', name: 'outlet', label: 'forms-outlet', kinds: ['outlet'], half: true },
      { type: 'text', name: 'byline', label: 'forms-byline', half: true },
      {
        type: 'edtf',
        name: 'published',
        label: 'forms-published-as-it-says-itself',
        placeholder: '2026-01-29',
      },
      { type: 'text', name: 'address', label: 'forms-address' },
      { type: 'text', name: 'archived_address', label: 'forms-archived-address' },
      {
        type: 'text',
        name: 'language',
        label: 'forms-language',
        placeholder: 'forms-such-as-ru',
        half: true,
      },
      { type: 'choice', name: 'method', label: 'forms-how-it-came-in', choices: captureMethods, half: true },
      { type: 'markdown', name: 'text', label: 'forms-text-as-captured', rows: 8 },
    ],
  },
  outlet: {
    title: 'forms-name-of-the-outlet',
    fields: [
      { type: 'text', name: 'owner', label: 'forms-owner', half: true },
      { type: 'text', name: 'state_control', label: 'forms-state-control', half: true },
      { type: 'strings', name: 'languages', label: 'forms-languages', placeholder: 'forms-such-as-en' },
      { type: 'choice', name: 'reliability', label: 'forms-reliability', choices: reliabilities, half: true },
      { type: 'edtf', name: 'reliability_judged', label: 'forms-judged', placeholder: '2026-01', half: true },
      { type: 'text', name: 'reliability_reason', label: 'forms-why' },
    ],
  },
  note: {
    title: 'forms-title',
    fields: [
      { type: 'markdown', name: 'body', label: 'forms-text-markdown', rows: 12 },
      { type: 'refs', name: 'about', label: 'forms-about', kinds: [...everything, ...evidenceRoom] },
    ],
  },
  question: {
    title: 'forms-the-question',
    blank: { state: 'open' },
    fields: [
      { type: 'refs', name: 'about', label: 'forms-about', kinds: [...everything, ...evidenceRoom] },
      { type: 'lines', name: 'would_answer', label: 'forms-what-would-answer-it', rows: 2 },
      { type: 'edtf', name: 'asked', label: 'forms-asked', placeholder: '2026-01-28', half: true },
      { type: 'edtf', name: 'due', label: 'forms-wanted-by', placeholder: '2026-02-01', half: true },
      {
        type: 'choice',
        name: 'state',
        label: 'forms-state',
        choices: questionStates,
        required: true,
        half: true,
      },
      {
        type: 'lines',
        name: 'answer',
        label: 'forms-answer',
        when: (question) => question.state === 'answered',
      },
    ],
  },
  briefing: {
    title: 'forms-title',
    fields: [{ type: 'text', name: 'audience', label: 'forms-audience' }],
  },
  // Drafts are written in the composer; here only what a record has besides.
  draft: { title: 'forms-title', fields: [] },
  template: {
    title: 'composer-template-name',
    fields: [{ type: 'lines', name: 'text', label: 'composer-template-text', rows: 16 }],
  },
  audience: {
    title: 'composer-profile-name',
    blank: { name_sources: true, name_persons: true },
    fields: [
      { type: 'choice', name: 'up_to', label: 'composer-profile-up-to', choices: tlpMarks, half: true },
      { type: 'flag', name: 'name_sources', label: 'composer-profile-sources' },
      { type: 'flag', name: 'name_persons', label: 'composer-profile-persons' },
      { type: 'flag', name: 'chatham_house_rule', label: 'composer-profile-chatham' },
      {
        type: 'refs',
        name: 'withheld_persons',
        label: 'composer-profile-withheld-persons',
        kinds: ['person'],
      },
      {
        type: 'refs',
        name: 'withheld_sources',
        label: 'composer-profile-withheld-sources',
        kinds: ['source', 'outlet'],
      },
    ],
  },
};

/** The field of a record of this kind that can be edited by itself. */
export function fieldOfRecord(kind: Kind, name: string): Field | undefined {
  return [...(kindForms[kind]?.fields ?? []), ...headFields].find((field) => field.name === name);
}
