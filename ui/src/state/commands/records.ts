/** Owns the commands that make and change records. */
import { kinds, wordOf, type Kind } from '~/api/words';
import { t } from '~/i18n';
import { clocks } from '../clocks.svelte';
import { forms } from '../forms.svelte';
import { keys } from '../keys.svelte';
import { merging } from '../merging.svelte';
import { navigation } from '../navigation.svelte';
import { dailyLog, fromBuiltIn, newTalks } from '../noteKinds';
import { newInView } from '../views';
import { binRecords } from '../writing.svelte';
import { label, onSelected, selected, toNote, writable, type Command } from './command';

/** Kinds of which a new one is made by name; the rest come from captures or the program. */
const makes: readonly Kind[] = [
  'process',
  'round',
  'offer',
  'issue',
  'venue_option',
  'incident',
  'pledge',
  'party',
  'person',
  'place',
  'source',
  'outlet',
  'question',
];

const edit = onSelected((id) => (navigation.view === 'notes' ? toNote() : forms.show({ form: 'edit', id })));

export const record: readonly Command[] = [
  {
    id: 'edit',
    group: 'record',
    label: label('edit'),
    keys: ['E'],
    when: () => (selected() || keys.review !== null) && writable(),
    run: () => {
      // In a review it is the proposal that is edited.
      if (keys.review) return keys.review.edit();
      edit();
    },
  },
  {
    id: 'add-development',
    group: 'record',
    label: label('develop'),
    keys: ['D'],
    when: () => selected() && writable(),
    run: onSelected((id) => forms.show({ form: 'develop', subject: id })),
  },
  {
    id: 'merge',
    group: 'record',
    label: label('merge'),
    keys: ['M'],
    when: () => selected() && writable(),
    run: onSelected((id) => clocks.present() && merging.begin(id)),
  },
  {
    id: 'new-note',
    group: 'record',
    label: () => t(selected() ? 'keys-note' : 'keys-new-note'),
    keys: ['N'],
    when: writable,
    run: () =>
      forms.show({
        form: 'new',
        kind: 'note',
        preset: navigation.selected ? { about: [navigation.selected] } : {},
      }),
  },
  {
    id: 'why',
    group: 'record',
    label: label('why'),
    keys: ['Y'],
    when: selected,
    run: onSelected((id) => (keys.why = id)),
  },
  {
    id: 'bin',
    group: 'record',
    label: label('bin'),
    when: () => selected() && writable(),
    run: onSelected((id) => void binRecords([id])),
  },
];

export const fresh: readonly Command[] = [
  {
    id: 'new-record',
    group: 'new',
    label: label('new'),
    keys: ['Mod+N'],
    silent: true,
    when: writable,
    run: () => newInView(navigation.view),
  },
  {
    id: 'daily-log',
    group: 'new',
    label: label('daily-log'),
    keys: ['Alt+L'],
    typing: true,
    when: writable,
    run: () => void dailyLog(),
  },
  {
    id: 'new-talks',
    group: 'new',
    label: label('new-talks'),
    keys: ['Alt+W'],
    typing: true,
    when: writable,
    run: () => void newTalks(),
  },
  ...(['readout', 'bilateral', 'press'] as const).map((kind): Command => ({
    id: `new-${kind}`,
    group: 'new',
    label: () => t(`notes-template-${kind}`),
    when: writable,
    run: () => void fromBuiltIn(kind),
  })),
  ...makes.map((kind): Command => ({
    id: `new-${kind}`,
    group: 'new',
    label: () => t('keys-new-kind', { kind: wordOf(kinds, kind) }),
    when: writable,
    run: () => forms.show({ form: 'new', kind }),
  })),
  {
    id: 'new-statement',
    group: 'new',
    label: label('new-statement'),
    when: writable,
    run: () => forms.show({ form: 'develop', asserts: 'statement' }),
  },
  {
    id: 'new-development',
    group: 'new',
    label: label('new-development'),
    when: writable,
    run: () => forms.show({ form: 'develop' }),
  },
];
