/**
 * Owns which fields the form of each kind shows, in which order and under which name. What a
 * kind's fields mean is the domain's; a field missing here is kept untouched.
 */
import type { Field } from '~/components/fields/spec';
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
  label: 'Names and spellings',
  item: 'name',
  blank: { text: '', language: '', script: '' },
  of: [
    { type: 'text', name: 'text', label: 'Name as written', required: true },
    { type: 'text', name: 'language', label: 'Language', placeholder: 'uk', half: true },
    { type: 'text', name: 'script', label: 'Script', placeholder: 'Cyrl', half: true },
    { type: 'edtf', name: 'during', label: 'In use', placeholder: '2014/..' },
  ],
};

const processes: Field = { type: 'refs', name: 'processes', label: 'Belongs to', kinds: ['process'] };

/** Shown at the end of every form. */
export const headFields: readonly Field[] = [
  { type: 'choice', name: 'mark', label: 'Handling mark', choices: tlpMarks, half: true },
  { type: 'strings', name: 'tags', label: 'Tags', half: true },
  { type: 'flag', name: 'chatham_house', label: 'Held under the Chatham House Rule' },
  { type: 'lines', name: 'remarks', label: 'Remarks', rows: 2 },
];

export const kindForms: Readonly<Partial<Record<Kind, KindForm>>> = {
  process: {
    title: 'Name of the negotiation',
    placeholder: 'Trilateral track',
    fields: [
      { type: 'choice', name: 'track', label: 'Track', choices: tracks, half: true },
      { type: 'text', name: 'phase', label: 'Phase', placeholder: 'ceasefire phase', half: true },
      { type: 'lines', name: 'aims', label: 'What it is meant to reach' },
      {
        type: 'list',
        name: 'roles',
        label: 'Who takes part, and as what',
        item: 'part',
        blank: { role: 'party' },
        of: [
          { type: 'ref', name: 'party', label: 'Party', kinds: ['party'], required: true, half: true },
          { type: 'choice', name: 'role', label: 'As', choices: roles, required: true, half: true },
          { type: 'edtf', name: 'during', label: 'When, if not throughout', placeholder: '2026-01/..' },
        ],
      },
    ],
  },
  round: {
    title: 'Name of the round',
    placeholder: 'Second round, Abu Dhabi',
    fields: [
      processes,
      { type: 'text', name: 'format', label: 'Format', placeholder: 'trilateral', half: true },
      { type: 'choice', name: 'modality', label: 'How people meet', choices: meetingModalities, half: true },
      { type: 'refs', name: 'mediators', label: 'Mediators', kinds: ['party'] },
      {
        type: 'list',
        name: 'numberings',
        label: 'Counted as',
        hint: 'Counts may rival each other: say who counts so.',
        item: 'count',
        blank: { scheme: '', label: '', by: '' },
        of: [
          { type: 'text', name: 'label', label: 'Label', placeholder: 'second round', half: true },
          {
            type: 'text',
            name: 'scheme',
            label: 'What is counted',
            placeholder: 'three-way rounds',
            half: true,
          },
          { type: 'text', name: 'by', label: 'By whom' },
        ],
      },
      {
        type: 'list',
        name: 'sessions',
        label: 'Sessions',
        item: 'session',
        blank: { title: '', remarks: '' },
        of: [
          { type: 'text', name: 'title', label: 'Called or about' },
          { type: 'meeting', name: 'start', label: 'Began' },
          { type: 'meeting', name: 'end', label: 'Ended' },
          { type: 'ref', name: 'place', label: 'Where', kinds: ['place'] },
          { type: 'lines', name: 'remarks', label: 'Remarks', rows: 2 },
        ],
      },
    ],
  },
  place: {
    title: 'Name of the place',
    fields: [
      names,
      { type: 'text', name: 'country', label: 'Country code', placeholder: 'AE', half: true },
      { type: 'zone', name: 'zone', label: 'Time zone', half: true },
      { type: 'number', name: 'latitude', label: 'Degrees north', half: true },
      { type: 'number', name: 'longitude', label: 'Degrees east', half: true },
    ],
  },
  venue_option: {
    title: 'Name, if it needs one',
    fields: [
      { type: 'ref', name: 'place', label: 'Place', kinds: ['place'], required: true },
      processes,
      { type: 'ref', name: 'round', label: 'For one round', kinds: ['round'] },
    ],
  },
  party: {
    title: 'Name of the party',
    fields: [
      { type: 'choice', name: 'party_type', label: 'Kind of body', choices: partyTypes, half: true },
      { type: 'text', name: 'code', label: 'Short code', placeholder: 'UA', half: true },
      { type: 'text', name: 'glyph', label: 'Sign', hint: 'Stands for it where colour cannot.', half: true },
      { type: 'text', name: 'colour', label: 'Colour', placeholder: '#2a7f86', half: true },
      names,
      { type: 'refs', name: 'members', label: 'Members', kinds: ['party'] },
    ],
  },
  person: {
    title: 'Name of the person',
    fields: [
      names,
      {
        type: 'list',
        name: 'posts',
        label: 'Posts',
        item: 'post',
        blank: { title: '' },
        of: [
          { type: 'text', name: 'title', label: 'Post', placeholder: 'Kremlin spokesperson', required: true },
          { type: 'ref', name: 'party', label: 'For', kinds: ['party'], half: true },
          { type: 'edtf', name: 'during', label: 'When', placeholder: '2012/..', half: true },
        ],
      },
    ],
  },
  issue: {
    title: 'Name of the sticking point',
    placeholder: 'Security guarantees',
    fields: [
      processes,
      { type: 'lines', name: 'question', label: 'What is at issue, in a sentence', rows: 2 },
      { type: 'ref', name: 'parent', label: 'Part of', kinds: ['issue'] },
      {
        type: 'list',
        name: 'codes',
        label: 'Codes in outside schemes',
        item: 'code',
        blank: { scheme: '', code: '' },
        of: [
          { type: 'text', name: 'scheme', label: 'Scheme', half: true },
          { type: 'text', name: 'code', label: 'Code', half: true },
        ],
      },
    ],
  },
  offer: {
    title: 'Name of the offer',
    placeholder: 'Invitation to Moscow',
    blank: { offer_type: 'invitation' },
    fields: [
      { type: 'choice', name: 'offer_type', label: 'Kind of move', choices: offerTypes, required: true },
      { type: 'refs', name: 'from', label: 'From', kinds: ['party'], half: true },
      { type: 'refs', name: 'to', label: 'To', kinds: ['party'], half: true },
      { type: 'lines', name: 'terms', label: 'Terms' },
      { type: 'refs', name: 'venues', label: 'Places it names', kinds: ['place'] },
      { type: 'ref', name: 'answers', label: 'Answers the offer', kinds: ['offer'] },
      { type: 'edtf', name: 'expires', label: 'Lapses', placeholder: '2026-02-15' },
      processes,
      { type: 'refs', name: 'issues', label: 'Touches', kinds: ['issue'] },
    ],
  },
  pledge: {
    title: 'Name of the pledge',
    fields: [
      { type: 'refs', name: 'by', label: 'Given by', kinds: ['party', 'person'], half: true },
      { type: 'refs', name: 'to', label: 'To', kinds: ['party', 'person'], half: true },
      { type: 'lines', name: 'text', label: 'What was undertaken, in a sentence', rows: 2 },
      {
        type: 'list',
        name: 'scopes',
        label: 'Readings of its scope',
        item: 'reading',
        blank: { label: '', text: '', by: '' },
        of: [
          {
            type: 'text',
            name: 'label',
            label: 'Short name',
            placeholder: 'cities',
            required: true,
            half: true,
          },
          { type: 'text', name: 'by', label: 'Whose reading', half: true },
          { type: 'text', name: 'text', label: 'What is covered' },
          { type: 'edtf', name: 'term', label: 'For how long', placeholder: '2026-01-29/2026-02-05' },
        ],
      },
      processes,
    ],
  },
  incident: {
    title: 'Name of the incident',
    placeholder: 'Drone attack, Zaporizhzhia region',
    fields: [
      { type: 'edtf', name: 'happened', label: 'Happened', required: true, placeholder: '2026-01-29' },
      { type: 'text', name: 'incident_type', label: 'What it was', placeholder: 'drone attack', half: true },
      { type: 'text', name: 'place_text', label: 'Where, in the report’s words', half: true },
      { type: 'ref', name: 'place', label: 'Place, if it is a record', kinds: ['place'] },
      processes,
    ],
  },
  source: {
    title: 'Headline',
    fields: [
      { type: 'ref', name: 'outlet', label: 'Outlet', kinds: ['outlet'], half: true },
      { type: 'text', name: 'byline', label: 'Byline', half: true },
      { type: 'edtf', name: 'published', label: 'Published, as it says itself', placeholder: '2026-01-29' },
      { type: 'text', name: 'address', label: 'Address' },
      { type: 'text', name: 'archived_address', label: 'Archived address' },
      { type: 'text', name: 'language', label: 'Language', placeholder: 'ru', half: true },
      { type: 'choice', name: 'method', label: 'How it came in', choices: captureMethods, half: true },
      { type: 'markdown', name: 'text', label: 'Text as captured', rows: 8 },
    ],
  },
  outlet: {
    title: 'Name of the outlet',
    fields: [
      { type: 'text', name: 'owner', label: 'Owner', half: true },
      { type: 'text', name: 'state_control', label: 'State control', half: true },
      { type: 'strings', name: 'languages', label: 'Languages', placeholder: 'en' },
      { type: 'choice', name: 'reliability', label: 'Reliability', choices: reliabilities, half: true },
      { type: 'edtf', name: 'reliability_judged', label: 'Judged', placeholder: '2026-01', half: true },
      { type: 'text', name: 'reliability_reason', label: 'Why' },
    ],
  },
  note: {
    title: 'Title',
    fields: [
      { type: 'markdown', name: 'body', label: 'Text (Markdown)', rows: 12 },
      { type: 'refs', name: 'about', label: 'About', kinds: [...everything, ...evidenceRoom] },
    ],
  },
  question: {
    title: 'The question',
    blank: { state: 'open' },
    fields: [
      { type: 'refs', name: 'about', label: 'About', kinds: [...everything, ...evidenceRoom] },
      { type: 'lines', name: 'would_answer', label: 'What would answer it', rows: 2 },
      { type: 'edtf', name: 'asked', label: 'Asked', placeholder: '2026-01-28', half: true },
      { type: 'edtf', name: 'due', label: 'Wanted by', placeholder: '2026-02-01', half: true },
      { type: 'choice', name: 'state', label: 'State', choices: questionStates, required: true, half: true },
      { type: 'lines', name: 'answer', label: 'Answer', when: (question) => question.state === 'answered' },
    ],
  },
  briefing: {
    title: 'Title',
    fields: [{ type: 'text', name: 'audience', label: 'Audience' }],
  },
};
