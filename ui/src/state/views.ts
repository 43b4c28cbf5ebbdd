/** The views of the window: their names, their keys, and what is new in each. */
import type { Kind } from '~/api/words';
import { t } from '~/i18n';
import { forms } from './forms.svelte';
import { keys } from './keys.svelte';
import type { ViewName } from './navigation.svelte';

export interface View {
  name: ViewName;
  /** What it is called, in the language now spoken. */
  readonly label: string;
  /** Pressed after G. */
  key: string;
  group: 'talks' | 'evidence' | 'work' | 'desk';
  /** The kinds whose records are counted beside the name. */
  counts?: readonly Kind[];
  /** What Ctrl N makes here. */
  makes?: Kind | 'statement';
}

type Given = Omit<View, 'label'>;

const given: readonly Given[] = [
  { name: 'overview', key: 'o', group: 'talks', makes: 'process' },
  { name: 'timeline', key: 't', group: 'talks' },
  { name: 'rounds', key: 'r', group: 'talks', makes: 'round', counts: ['round'] },
  { name: 'venues', key: 'v', group: 'talks', makes: 'venue_option', counts: ['venue_option'] },
  { name: 'issues', key: 'k', group: 'talks', makes: 'issue', counts: ['issue'] },
  { name: 'offers', key: 'f', group: 'talks', makes: 'offer', counts: ['offer', 'pledge'] },
  { name: 'incidents', key: 'i', group: 'talks', makes: 'incident', counts: ['incident'] },
  { name: 'capture', key: 'd', group: 'evidence' },
  { name: 'sources', key: 's', group: 'evidence', makes: 'source', counts: ['source'] },
  { name: 'statements', key: 'w', group: 'evidence', makes: 'statement' },
  { name: 'people', key: 'p', group: 'evidence', makes: 'person', counts: ['person', 'party'] },
  { name: 'notes', key: 'n', group: 'work', makes: 'note', counts: ['note'] },
  { name: 'questions', key: 'q', group: 'work', makes: 'question', counts: ['question'] },
  { name: 'briefings', key: 'b', group: 'work', counts: ['briefing'] },
  { name: 'changes', key: 'c', group: 'work' },
  { name: 'journal', key: 'j', group: 'desk' },
  { name: 'bin', key: 'x', group: 'desk' },
  { name: 'settings', key: 'a', group: 'desk' },
];

const called = (view: Given): View => ({
  ...view,
  get label() {
    return t(`views-${view.name}`);
  },
});

export const views: readonly View[] = given.map(called);
const search = called({ name: 'search', key: '/', group: 'desk' });

export function viewOf(name: ViewName): View {
  return views.find((view) => view.name === name) ?? search;
}

/** Opens the form for what is new in a view. */
export function newInView(name: ViewName): void {
  if (keys.make) return keys.make();
  const { makes } = viewOf(name);
  if (makes === 'statement') forms.show({ form: 'develop', asserts: 'statement' });
  else if (makes) forms.show({ form: 'new', kind: makes });
}
