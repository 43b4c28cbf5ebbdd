/** The views of the window: their names, their keys, and what is new in each. */
import type { Kind } from '~/api/words';
import { forms } from './forms.svelte';
import { keys } from './keys.svelte';
import type { ViewName } from './navigation.svelte';

export interface View {
  name: ViewName;
  label: string;
  /** Pressed after G. */
  key: string;
  group: 'Talks' | 'Evidence' | 'Work' | 'Desk';
  /** The kinds whose records are counted beside the name. */
  counts?: readonly Kind[];
  /** What Ctrl N makes here. */
  makes?: Kind | 'statement';
}

export const views: readonly View[] = [
  { name: 'overview', label: 'Overview', key: 'o', group: 'Talks', makes: 'process' },
  { name: 'rounds', label: 'Rounds', key: 'r', group: 'Talks', makes: 'round', counts: ['round'] },
  {
    name: 'venues',
    label: 'Venues',
    key: 'v',
    group: 'Talks',
    makes: 'venue_option',
    counts: ['venue_option'],
  },
  { name: 'issues', label: 'Sticking points', key: 'k', group: 'Talks', makes: 'issue', counts: ['issue'] },
  { name: 'offers', label: 'Offers', key: 'f', group: 'Talks', makes: 'offer', counts: ['offer', 'pledge'] },
  {
    name: 'incidents',
    label: 'Incidents',
    key: 'i',
    group: 'Talks',
    makes: 'incident',
    counts: ['incident'],
  },
  { name: 'sources', label: 'Sources', key: 's', group: 'Evidence', makes: 'source', counts: ['source'] },
  { name: 'statements', label: 'Statements', key: 'w', group: 'Evidence', makes: 'statement' },
  {
    name: 'people',
    label: 'People & parties',
    key: 'p',
    group: 'Evidence',
    makes: 'person',
    counts: ['person', 'party'],
  },
  { name: 'notes', label: 'Notes', key: 'n', group: 'Work', makes: 'note', counts: ['note'] },
  {
    name: 'questions',
    label: 'Open questions',
    key: 'q',
    group: 'Work',
    makes: 'question',
    counts: ['question'],
  },
  { name: 'briefings', label: 'Briefings', key: 'b', group: 'Work', counts: ['briefing'] },
  { name: 'journal', label: 'Journal', key: 'j', group: 'Desk' },
  { name: 'bin', label: 'Bin', key: 'x', group: 'Desk' },
  { name: 'settings', label: 'Appearance', key: 'a', group: 'Desk' },
];

export function viewOf(name: ViewName): View {
  return views.find((view) => view.name === name) ?? { name, label: 'Search', key: '/', group: 'Desk' };
}

/** Opens the form for what is new in a view. */
export function newInView(name: ViewName): void {
  if (keys.make) return keys.make();
  const { makes } = viewOf(name);
  if (makes === 'statement') forms.show({ form: 'develop', asserts: 'statement' });
  else if (makes) forms.show({ form: 'new', kind: makes });
}
