/**
 * The field's terms: the codes kept in files, those of the domain's vocabularies, and the words
 * for them in the language spoken.
 */
import { t } from '~/i18n';

export interface Term<Code extends string = string> {
  readonly code: Code;
  /** Follows the language when read in a template or a `$derived`. */
  readonly word: string;
}

function terms<const Code extends string>(vocabulary: string, codes: readonly Code[]): readonly Term<Code>[] {
  return codes.map((code) => ({
    code,
    get word() {
      return t(`vocabulary-${vocabulary}-${code.replace('.', '_')}`);
    },
  }));
}

/** Whether what is asserted took place. */
export const modalities = terms('modality', ['actual', 'planned', 'hypothetical', 'negated']);

/** Which of several values the analyst prefers. Superseded values are kept, deprecated. */
export const ranks = terms('rank', ['preferred', 'normal', 'deprecated']);

/** The kinds of assertions. */
export const assertionKinds = terms('assertion-kind', [
  'round',
  'delegation',
  'offer',
  'issue',
  'position',
  'venue_stance',
  'statement',
  'incident_report',
  'pledge',
  'silence',
  'outcome',
]);

/** Where a round stands. */
export const roundStates = terms('round-state', [
  'floated',
  'tentative',
  'confirmed',
  'under_way',
  'adjourned',
  'concluded',
  'postponed',
  'relocated',
  'cancelled',
]);

/** Where an offer stands. */
export const offerStates = terms('offer-state', [
  'floated',
  'conveyed',
  'made_public',
  'reiterated',
  'acknowledged',
  'under_study',
  'accepted',
  'accepted_with_conditions',
  'declined',
  'countered',
  'withdrawn',
  'lapsed',
  'denied',
]);

/** Where a sticking point stands. */
export const issueStates = terms('issue-state', [
  'not_raised',
  'raised',
  'open',
  'sticking_point',
  'narrowed',
  'bracketed',
  'parked',
  'referred_to_leaders',
  'agreed_ad_referendum',
  'agreed',
  'reopened',
]);

/** Where a pledge stands, under one reading of its scope. */
export const pledgeStates = terms('pledge-state', ['given', 'kept', 'broken', 'expired']);

/** What kind of position it is. */
export const positionKinds = terms('position-kind', [
  'public_stance',
  'reported_private',
  'opening',
  'fallback',
  'red_line',
  'interest',
]);

/** How firmly a position is held. */
export const firmnesses = terms('firmness', ['firm', 'leaning', 'exploratory']);

/** How a position moved against the previous one. */
export const movements = terms('movement', ['harder', 'softer', 'reframed', 'none', 'unclear']);

/** As what somebody takes part in a round. */
export const capacities = terms('capacity', ['head', 'member', 'mediator', 'host', 'observer', 'absent']);

/** How a statement's words reach us. */
export const statementForms = terms('statement-form', [
  'verbatim',
  'partial_quotation',
  'paraphrase',
  'translation',
]);

/** On what terms somebody spoke. */
export const termsOfAttribution = terms('terms', [
  'on_record',
  'background',
  'deep_background',
  'chatham_house',
]);

/** What kind of silence: absence is a move. */
export const silenceForms = terms('silence-form', ['no_reply', 'no_readout', 'declined_to_comment']);

/** What came out of a round or a process. */
export const outcomeTypes = terms('outcome-type', [
  'joint_statement',
  'communique',
  'agreed_minutes',
  'prisoner_exchange',
  'truce',
  'memorandum',
  'channel',
  'other',
  'none',
]);

/** The stage of a process, as the PA-X database codes what is signed at it. */
export const stages = terms('stage', [
  'pre_negotiation',
  'ceasefire',
  'framework_partial',
  'framework_comprehensive',
  'implementation',
  'renewal',
  'other',
]);

/** How a hop passed the words on. */
export const hopModes = terms('hop-mode', [
  'heard_live',
  'official_transcript',
  'verbatim',
  'partial_quotation',
  'paraphrase',
  'translation',
  'citing',
  'unsourced',
]);

/** How reliable an outlet has proved. `F` means that it cannot be judged. */
export const reliabilities = terms('reliability', ['A', 'B', 'C', 'D', 'E', 'F']);

/** How credible one item is. `6` means that it cannot be judged. */
export const credibilities = terms('credibility', ['1', '2', '3', '4', '5', '6']);

/** Traffic Light Protocol 2.0 (FIRST, August 2022), least to most restricted. */
export const tlpMarks = terms('tlp', ['clear', 'green', 'amber', 'amber_strict', 'red']);

/** The kinds of records. */
export const kinds = terms('kind', [
  'process',
  'round',
  'place',
  'venue_option',
  'party',
  'person',
  'issue',
  'offer',
  'pledge',
  'incident',
  'source',
  'outlet',
  'note',
  'question',
  'briefing',
  'draft',
  'template',
  'audience',
  'development',
]);

/** What a file says of itself beside its text. */
export const fileProperties = terms('file-property', ['author', 'clocks', 'identities']);

/** What kind of body a party is. */
export const partyTypes = terms('party-type', ['state', 'armed_group', 'organisation', 'coalition']);

/** How a source came into the dossier. */
export const captureMethods = terms('capture-method', ['typed', 'pasted', 'file', 'fetched', 'cited']);

/** What a party holds of a venue. */
export const stances = terms('stance-word', ['suggested', 'acceptable', 'acceptable_if', 'refused']);

/** The diplomatic track of a process. */
export const tracks = terms('track', ['1', '1.5', '2', 'back_channel']);

/** What a party is to a process. */
export const roles = terms('role', ['party', 'mediator', 'facilitator', 'host', 'guarantor', 'observer']);

/** How people meet. */
export const meetingModalities = terms('meeting-mode', [
  'in_person',
  'proximity',
  'remote',
  'hybrid',
  'written',
]);

/** What kind of move an offer is. */
export const offerTypes = terms('offer-type', [
  'invitation',
  'counter_invitation',
  'proposal',
  'counter_proposal',
  'bridging_proposal',
  'demand',
  'ultimatum',
  'confidence_building',
]);

/** Where an open question stands. */
export const questionStates = terms('question-state', ['open', 'answered', 'dropped']);

export type Kind = (typeof kinds)[number]['code'];
export type AssertionKind = (typeof assertionKinds)[number]['code'];

/** The word of a code in a vocabulary; an unknown code of a newer version is shown as it is. */
export function wordOf(vocabulary: readonly Term<string>[], code: string): string {
  return vocabulary.find((term) => term.code === code)?.word ?? code.replaceAll('_', ' ');
}
