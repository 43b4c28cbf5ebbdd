/** Owns how the JSON of a development begins, changes its kind, and is made ready to be saved. */
import { freshId } from '~/api/ids';
import type { RecordJson } from '~/api/types';
import type { AssertionKind } from '~/api/words';
import type { Chain, Hop } from '~/components/fields/EvidenceField.svelte';
import type { ObjectValue } from '~/state/spec';
import { assertionBlanks, assertionFields } from '~/components/fields/ofDevelopments';

/** A new development about a subject. */
export function blankDevelopment(
  subject: string | undefined,
  asserts: AssertionKind,
  preset: Readonly<Record<string, unknown>> = {},
): RecordJson {
  return {
    id: freshId(),
    kind: 'development',
    title: '',
    ...(subject ? { subject } : {}),
    asserts,
    evidence: [],
    ...assertionBlanks[asserts],
    ...preset,
  };
}

/** The same development asserting something else: the fields of the old assertion go. */
export function blankAssertion(record: RecordJson, asserts: AssertionKind): ObjectValue {
  const own = new Set((assertionFields[record.asserts as AssertionKind] ?? []).map((field) => field.name));
  const rest = Object.fromEntries(Object.entries(record).filter(([name]) => !own.has(name)));
  return { ...rest, asserts, ...assertionBlanks[asserts] };
}

const hasVoice = (hop: Hop): boolean =>
  Boolean(hop.id || (hop.voice === 'unnamed' && hop.description?.trim()));

/** What is wrong with the chains, if anything, as the id of a message. */
export function chainProblem(evidence: unknown): string | null {
  for (const chain of (evidence ?? []) as Chain[]) {
    if (chain.hops.some((hop) => !hasVoice(hop))) return 'forms-hop-who';
    if (chain.hops.some((hop) => !hop.mode)) return 'forms-hop-mode';
  }
  return null;
}

/** Without paths that say nothing. */
export function pruned(record: RecordJson): RecordJson {
  const chains = (record.evidence ?? []) as Chain[];
  return {
    ...record,
    evidence: chains.filter((chain) => chain.hops.length > 0 || chain.source || chain.note),
  };
}
