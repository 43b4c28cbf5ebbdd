/** A handful of records for the fake host: enough that no view is empty. */
import type { RecordJson } from '../types';

const id = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const [process, russia, ukraine, us] = [id(1), id(2), id(3), id(4)] as const;
const [abuDhabi, moscow, round1, round2, territory, security] = [
  id(5),
  id(6),
  id(7),
  id(8),
  id(9),
  id(10),
] as const;
const [invitation, peskov, tass, source] = [id(11), id(12), id(13), id(14)] as const;

const party = (of: string, title: string, code: string, glyph: string): RecordJson => ({
  id: of,
  kind: 'party',
  title,
  party_type: 'state',
  code,
  glyph,
  names: [],
  members: [],
});

const develop = (number: number, subject: string, asserts: string, rest: object): RecordJson => ({
  id: id(number),
  kind: 'development',
  title: '',
  subject,
  asserts,
  evidence: [],
  ...rest,
});

export function sample(): RecordJson[] {
  return [
    {
      id: process,
      kind: 'process',
      title: 'Trilateral track',
      mark: 'amber',
      track: '1',
      phase: 'ceasefire phase',
      aims: 'A ceasefire',
      roles: [russia, ukraine, us].map((one) => ({ party: one, role: 'party' })),
    },
    party(russia, 'Russia', 'RU', '■'),
    party(ukraine, 'Ukraine', 'UA', '●'),
    party(us, 'United States', 'US', '▲'),
    { id: abuDhabi, kind: 'place', title: 'Abu Dhabi', country: 'AE', zone: 'Asia/Dubai', names: [] },
    { id: moscow, kind: 'place', title: 'Moscow', country: 'RU', zone: 'Europe/Moscow', names: [] },
    { id: id(15), kind: 'venue_option', title: 'Abu Dhabi', place: abuDhabi, processes: [process] },
    { id: id(16), kind: 'venue_option', title: 'Moscow', place: moscow, processes: [process] },
    {
      id: round1,
      kind: 'round',
      title: 'Round 1',
      processes: [process],
      numberings: [{ label: 'first round', scheme: 'three-way rounds', by: 'all three' }],
    },
    { id: round2, kind: 'round', title: 'Round 2', processes: [process], numberings: [] },
    {
      id: territory,
      kind: 'issue',
      title: 'Territory',
      processes: [process],
      question: 'Which line',
      codes: [],
    },
    {
      id: security,
      kind: 'issue',
      title: 'Security guarantees',
      processes: [process],
      question: '',
      codes: [],
    },
    {
      id: invitation,
      kind: 'offer',
      title: 'Invitation of Ukraine’s president to Moscow',
      offer_type: 'invitation',
      from: [russia],
      to: [ukraine],
      venues: [moscow],
      terms: '',
      processes: [process],
    },
    {
      id: peskov,
      kind: 'person',
      title: 'Dmitry Peskov',
      names: [{ text: 'Дмитрий Песков', language: 'ru', script: 'Cyrl' }],
      posts: [{ title: 'Kremlin spokesperson', party: russia, during: '2012/..' }],
    },
    {
      id: tass,
      kind: 'outlet',
      title: 'TASS',
      owner: 'Russian state',
      languages: ['ru', 'en'],
      reliability: 'C',
    },
    {
      id: source,
      kind: 'source',
      title: 'Kremlin repeats offer of Moscow talks',
      outlet: tass,
      published: '2026-01-29',
      language: 'en',
      text: 'The spokesman said the subject is Moscow and nothing else.',
      sha256: '9f2c41aa',
      method: 'pasted',
    },
    {
      id: id(17),
      kind: 'incident',
      title: 'Drone attack, Zaporizhzhia region',
      incident_type: 'drone attack',
      happened: '2026-01-29',
      place_text: 'Zaporizhzhia region',
      processes: [process],
    },
    {
      id: id(18),
      kind: 'question',
      title: 'Will Kyiv answer the invitation?',
      state: 'open',
      about: [invitation],
    },
    {
      id: id(19),
      kind: 'note',
      title: 'Reading the silence',
      body: 'Absence is a *move*.',
      about: [invitation],
    },
    develop(30, round1, 'round', {
      state: 'concluded',
      happened: '2026-01-24',
      window: '2026-01-23/2026-01-24',
      venue: abuDhabi,
      title: 'Round 1 concluded',
    }),
    develop(31, round2, 'round', {
      state: 'tentative',
      happened: '2026-01-28',
      window: '2026-02-01',
      venue: abuDhabi,
      title: 'Round 2 set for 1 February',
    }),
    develop(32, territory, 'position', {
      party: us,
      text: 'Details of a settlement outlined',
      position: 'public_stance',
      movement: 'softer',
      happened: '2026-01-24',
      line: 'US official → AFP',
      title: 'US: details of a settlement outlined',
    }),
    develop(33, invitation, 'statement', {
      speaker: { voice: 'person', id: peskov },
      form: 'partial_quotation',
      terms: 'on_record',
      wording: 'the subject is Moscow',
      about: [],
      happened: '2026-01-29',
      line: 'Peskov → TASS → captured page',
      title: 'Kremlin says no answer has come from Kyiv to the Moscow invitation',
      shown_chains: [
        {
          steps: [
            { who: 'Kremlin spokesperson', detail: 'speaker · on record · 29 Jan', id: peskov },
            { who: 'TASS', detail: 'first recorder · verbatim, translated', id: tass },
            { who: 'Captured page', detail: 'sha-256 9f2c…', id: source },
          ],
          source,
          before: 'the spokesman said ',
          words: 'the subject is Moscow',
          after: ' and nothing else',
          displaced: false,
        },
      ],
    }),
  ];
}
