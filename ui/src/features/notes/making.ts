/**
 * Owns turning words of a note into facts: the form that begins with them, and the evidence they
 * stand on: the note and their place in it or, inside a quotation, the source and theirs there.
 */
import { sourceText } from '~/api/lookups';
import * as client from '~/api/client';
import { locate } from '~/components/fields/words';
import { forms } from '~/state/forms.svelte';
import type { NoteDraft } from './draft.svelte';
import type { FactKind, Selected } from './editor/facts';

/** Kinds that a development can be about. */
const ABOUT: ReadonlySet<string> = new Set([
  'round',
  'offer',
  'issue',
  'process',
  'incident',
  'pledge',
  'venue_option',
  'party',
  'person',
]);

interface Known {
  id: string;
  kind: string;
}

/** The chain that ends in the note, or in the source that the note quotes. */
export async function evidenceOf(note: string, chosen: Selected): Promise<Record<string, unknown>> {
  const own = { hops: [], note, span: chosen.span };
  if (!chosen.quotation) return own;
  const { source, start, end } = chosen.quotation;
  try {
    const letters = [...(await sourceText(source))];
    const quoted = letters.slice(start, end).join('');
    const inside = locate(quoted, chosen.words);
    const words = inside?.words ?? quoted;
    const from = start + (inside?.start ?? 0);
    return words ? { hops: [], source, span: { start: from, end: from + [...words].length, words } } : own;
  } catch {
    // A source that cannot be read is still the one the words came from.
    return own;
  }
}

async function kindsOf(ids: readonly string[]): Promise<Known[]> {
  const rows = await Promise.all(
    ids.map((id) =>
      client.showRecord({ at: {}, id }).then(
        ({ row }) => ({ id: row.id, kind: row.kind as string }),
        () => null,
      ),
    ),
  );
  return rows.filter((row) => row !== null);
}

/** Opens the form of a fact with the words of a note and what they rest on. */
export async function makeFact(draft: NoteDraft, kind: FactKind, chosen: Selected): Promise<void> {
  // What is relied on is what the note says in the journal.
  await draft.settle();
  if (draft.error) return;
  const evidence = [await evidenceOf(draft.id, chosen)];
  const known = await kindsOf([...new Set([...chosen.records, ...draft.about])].slice(0, 12));
  if (kind === 'question') {
    const about = known.filter((it) => it.kind !== 'note').map((it) => it.id);
    forms.show({ form: 'new', kind: 'question', preset: { title: chosen.words, about, evidence } });
    return;
  }
  const voice = known.find((it) => it.kind === 'person') ?? known.find((it) => it.kind === 'party');
  const fits = (it: Known) => (kind === 'position' ? it.kind === 'issue' : ABOUT.has(it.kind));
  const subject = known.find((it) => fits(it) && it.id !== voice?.id)?.id ?? known.find(fits)?.id;
  const happened = draft.talks?.day ? { happened: draft.talks.day } : {};
  const party = known.find((it) => it.kind === 'party')?.id;
  const asserted =
    kind === 'statement'
      ? { wording: chosen.words, ...(voice ? { speaker: { voice: voice.kind, id: voice.id } } : {}) }
      : kind === 'position'
        ? { text: chosen.words, ...(party ? { party } : {}) }
        : { title: chosen.words };
  forms.show({
    form: 'develop',
    ...(subject ? { subject } : {}),
    ...(kind === 'development' ? {} : { asserts: kind }),
    preset: { ...asserted, ...happened, evidence },
  });
}
