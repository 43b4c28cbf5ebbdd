/** Owns which state a row shows: that of its fold, or for kinds without one a field of its own. */
import type { Row, Status } from '~/api/types';
import {
  assertionKinds,
  issueStates,
  offerStates,
  pledgeStates,
  questionStates,
  roundStates,
  stances,
  wordOf,
} from '~/api/words';

export interface Shown {
  code: string;
  word: string;
}

export function stateOf(row: Row): Shown | null {
  return statusShown(row.status) ?? ownState(row);
}

/** The state of a fold. A pledge shows the first reading of its scope. */
export function statusShown(status: Status | null | undefined): Shown | null {
  if (status?.of === 'round') return { code: status.state, word: wordOf(roundStates, status.state) };
  if (status?.of === 'offer') return { code: status.state, word: wordOf(offerStates, status.state) };
  if (status?.of === 'issue') return { code: status.state, word: wordOf(issueStates, status.state) };
  if (status?.of === 'pledge') {
    const scope = status.scopes[0];
    return scope ? { code: scope.state, word: wordOf(pledgeStates, scope.state) } : null;
  }
  return null;
}

/** The state a record names itself: a question's, or what a development asserts. */
function ownState({ kind, record }: Row): Shown | null {
  const code = String(record.state ?? record.stance ?? '');
  if (!code) return null;
  if (kind === 'question') return { code, word: wordOf(questionStates, code) };
  if (kind !== 'development') return null;
  const words = { round: roundStates, offer: offerStates, issue: issueStates, pledge: pledgeStates }[
    String(record.asserts)
  ];
  return { code, word: wordOf(words ?? stances, code) };
}

/** What a development asserts, in a word. */
export function assertionWord(row: Row): string {
  return wordOf(assertionKinds, String(row.record.asserts ?? ''));
}
