/** Owns what the editor offers to link to, and how a record is made on the way. */
import * as client from '~/api/client';
import { freshId } from '~/api/ids';
import { wordOf, kinds, type Kind } from '~/api/words';
import { t } from '~/i18n';
import { clocks } from '~/state/clocks.svelte';
import { forms } from '~/state/forms.svelte';
import { navigation } from '~/state/navigation.svelte';
import { notices } from '~/state/notices.svelte';
import { titles } from '~/state/titles.svelte';
import { saveRecord } from '~/state/writing.svelte';
import type { Offers } from './editor/completing';

/** Who and what an @ names. */
const MENTIONED: ReadonlySet<string> = new Set(['person', 'party', 'round', 'issue', 'offer']);
/** What is made by a name alone, or by a form that begins with it. */
const FRESH: readonly Kind[] = ['note', 'person', 'party', 'round', 'issue', 'offer', 'question'];
const SHOWN = 12;
/** Hits of every kind are asked for, since few of them are of the kinds wanted. */
const ASKED = 60;

async function find(query: string, mentionsOnly: boolean) {
  try {
    const { hits } = await client.palette({
      at: clocks.at,
      query,
      recent: [...navigation.recent],
      limit: mentionsOnly ? ASKED : SHOWN,
    });
    const fit = hits.filter((hit) => (mentionsOnly ? MENTIONED.has(hit.kind) : hit.title));
    titles.learn(fit);
    return fit.slice(0, SHOWN).map(({ id, kind, title, spelling, detail }) => ({
      id,
      kind,
      title,
      detail: spelling ?? detail,
    }));
  } catch {
    // Nothing is offered then; what is typed stands.
    return [];
  }
}

/** The link has its identity at once. A note is there at once too; the rest are asked about in their form. */
function make(kind: string, name: string): string {
  const id = freshId();
  titles.learn([{ id, kind, title: name }]);
  if (kind === 'note') {
    void saveRecord({ id, kind, title: name, body: '', about: [] }, undefined).then(
      ({ error }) => error && notices.wrong(error.message),
    );
  } else setTimeout(() => forms.show({ form: 'new', kind: kind as Kind, preset: { id, title: name } }));
  return id;
}

export const offers = (): Offers => ({
  find,
  make,
  wordOf: (kind) => wordOf(kinds, kind),
  fresh: FRESH.map((kind) => ({
    kind,
    label: (name: string) => t('notes-make', { kind: wordOf(kinds, kind), name }),
  })),
});
