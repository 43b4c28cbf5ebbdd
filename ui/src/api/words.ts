/**
 * The field's terms: the code kept in files and the English word shown. The codes are those of
 * the domain's vocabularies.
 */

interface Term<Code extends string> {
  readonly code: Code;
  readonly word: string;
}

function terms<const Code extends string>(words: Record<Code, string>): readonly Term<Code>[] {
  return (Object.entries(words) as [Code, string][]).map(([code, word]) => ({ code, word }));
}

/** Whether what is asserted took place. */
export const modalities = terms({
  actual: 'actual',
  planned: 'planned',
  hypothetical: 'hypothetical',
  negated: 'negated',
});

/** Which of several values the analyst prefers. Superseded values are kept, deprecated. */
export const ranks = terms({
  preferred: 'preferred',
  normal: 'normal',
  deprecated: 'deprecated',
});

/** The kinds of assertions. */
export const assertionKinds = terms({
  round: 'move of a round',
  delegation: 'delegation',
  offer: 'move of an offer',
  issue: 'move of a sticking point',
  position: 'position',
  venue_stance: 'stance on a venue',
  statement: 'statement',
  incident_report: 'incident report',
  pledge: 'report on a pledge',
  silence: 'silence',
  outcome: 'outcome',
});

/** Where a round stands. */
export const roundStates = terms({
  floated: 'floated',
  tentative: 'tentative',
  confirmed: 'confirmed',
  under_way: 'under way',
  adjourned: 'adjourned',
  concluded: 'concluded',
  postponed: 'postponed',
  relocated: 'relocated',
  cancelled: 'cancelled',
});

/** Where an offer stands. */
export const offerStates = terms({
  floated: 'floated',
  conveyed: 'conveyed',
  made_public: 'made public',
  reiterated: 'reiterated',
  acknowledged: 'acknowledged',
  under_study: 'under study',
  accepted: 'accepted',
  accepted_with_conditions: 'accepted with conditions',
  declined: 'declined',
  countered: 'countered',
  withdrawn: 'withdrawn',
  lapsed: 'lapsed',
  denied: 'denied',
});

/** Where a sticking point stands. */
export const issueStates = terms({
  not_raised: 'not raised',
  raised: 'raised',
  open: 'open',
  sticking_point: 'sticking point',
  narrowed: 'narrowed',
  bracketed: 'bracketed',
  parked: 'parked',
  referred_to_leaders: 'referred to leaders',
  agreed_ad_referendum: 'agreed ad referendum',
  agreed: 'agreed',
  reopened: 'reopened',
});

/** Where a pledge stands, under one reading of its scope. */
export const pledgeStates = terms({
  given: 'given',
  kept: 'kept',
  broken: 'broken',
  expired: 'expired',
});

/** What kind of position it is. */
export const positionKinds = terms({
  public_stance: 'public stance',
  reported_private: 'reported private',
  opening: 'opening',
  fallback: 'fallback',
  red_line: 'red line',
  interest: 'interest',
});

/** How firmly a position is held. */
export const firmnesses = terms({
  firm: 'firm',
  leaning: 'leaning',
  exploratory: 'exploratory',
});

/** How a position moved against the previous one. */
export const movements = terms({
  harder: 'harder',
  softer: 'softer',
  reframed: 'reframed',
  none: 'none',
  unclear: 'unclear',
});

/** As what somebody takes part in a round. */
export const capacities = terms({
  head: 'head',
  member: 'member',
  mediator: 'mediator',
  host: 'host',
  observer: 'observer',
  absent: 'absent',
});

/** How a statement's words reach us. */
export const statementForms = terms({
  verbatim: 'verbatim',
  partial_quotation: 'partial quotation',
  paraphrase: 'paraphrase',
  translation: 'translation',
});

/** On what terms somebody spoke. */
export const termsOfAttribution = terms({
  on_record: 'on record',
  background: 'background',
  deep_background: 'deep background',
  chatham_house: 'Chatham House Rule',
});

/** What kind of silence: absence is a move. */
export const silenceForms = terms({
  no_reply: 'no reply',
  no_readout: 'no readout',
  declined_to_comment: 'declined to comment',
});

/** What came out of a round or a process. */
export const outcomeTypes = terms({
  joint_statement: 'joint statement',
  communique: 'communiqué',
  agreed_minutes: 'agreed minutes',
  prisoner_exchange: 'prisoner exchange',
  truce: 'truce',
  memorandum: 'memorandum',
  channel: 'channel of contact',
  other: 'other',
  none: 'none',
});

/** How a hop passed the words on. */
export const hopModes = terms({
  heard_live: 'heard live',
  official_transcript: 'official transcript',
  verbatim: 'verbatim',
  partial_quotation: 'partial quotation',
  paraphrase: 'paraphrase',
  translation: 'translation',
  citing: 'citing',
  unsourced: 'unsourced',
});

/** How reliable an outlet has proved. `F` means that it cannot be judged. */
export const reliabilities = terms({
  A: 'A, completely reliable',
  B: 'B, usually reliable',
  C: 'C, fairly reliable',
  D: 'D, not usually reliable',
  E: 'E, unreliable',
  F: 'F, cannot be judged',
});

/** How credible one item is. `6` means that it cannot be judged. */
export const credibilities = [
  { code: '1', word: '1, confirmed by other origins' },
  { code: '2', word: '2, probably true' },
  { code: '3', word: '3, possibly true' },
  { code: '4', word: '4, doubtful' },
  { code: '5', word: '5, improbable' },
  { code: '6', word: '6, cannot be judged' },
] as const;

/** Traffic Light Protocol 2.0 (FIRST, August 2022), least to most restricted. */
export const tlpMarks = terms({
  clear: 'TLP:CLEAR',
  green: 'TLP:GREEN',
  amber: 'TLP:AMBER',
  amber_strict: 'TLP:AMBER+STRICT',
  red: 'TLP:RED',
});

/** The kinds of records. */
export const kinds = terms({
  process: 'process',
  round: 'round',
  place: 'place',
  venue_option: 'venue option',
  party: 'party',
  person: 'person',
  issue: 'sticking point',
  offer: 'offer',
  pledge: 'pledge',
  incident: 'incident',
  source: 'source',
  outlet: 'outlet',
  note: 'note',
  question: 'open question',
  briefing: 'briefing',
  development: 'development',
});

/** What kind of body a party is. */
export const partyTypes = terms({
  state: 'state',
  armed_group: 'armed group',
  organisation: 'organisation',
  coalition: 'coalition',
});

/** How a source came into the dossier. */
export const captureMethods = terms({
  typed: 'typed in',
  pasted: 'pasted',
  file: 'opened from a file',
  fetched: 'fetched on request',
  cited: 'cited, not captured',
});

/** What a party holds of a venue. */
export const stances = terms({
  suggested: 'suggested',
  acceptable: 'acceptable',
  acceptable_if: 'acceptable if',
  refused: 'refused',
});

/** The diplomatic track of a process. */
export const tracks = [
  { code: '1', word: 'track 1' },
  { code: '1.5', word: 'track 1.5' },
  { code: '2', word: 'track 2' },
  { code: 'back_channel', word: 'back-channel' },
] as const;

/** What a party is to a process. */
export const roles = terms({
  party: 'party',
  mediator: 'mediator',
  facilitator: 'facilitator',
  host: 'host',
  guarantor: 'guarantor',
  observer: 'observer',
});

/** How people meet. */
export const meetingModalities = terms({
  in_person: 'in person',
  proximity: 'proximity talks',
  remote: 'remote',
  hybrid: 'hybrid',
  written: 'written',
});

/** What kind of move an offer is. */
export const offerTypes = terms({
  invitation: 'invitation',
  counter_invitation: 'counter-invitation',
  proposal: 'proposal',
  counter_proposal: 'counter-proposal',
  bridging_proposal: 'bridging proposal',
  demand: 'demand',
  ultimatum: 'ultimatum',
  confidence_building: 'confidence-building measure',
});

/** Where an open question stands. */
export const questionStates = terms({
  open: 'open',
  answered: 'answered',
  dropped: 'dropped',
});

export type Kind = (typeof kinds)[number]['code'];
export type AssertionKind = (typeof assertionKinds)[number]['code'];

/** The word of a code in a vocabulary; an unknown code of a newer version is shown as it is. */
export function wordOf(vocabulary: readonly Term<string>[], code: string): string {
  return vocabulary.find((term) => term.code === code)?.word ?? code.replaceAll('_', ' ');
}
