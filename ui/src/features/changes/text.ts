/** Owns how the changes are copied as text: headings and one line for each change. */
import type { ChangeGroup } from '~/api/types';

export function changesAsText(
  title: string,
  groups: readonly ChangeGroup[],
  headingOf: (group: string) => string,
  wordOf: (word: string) => string,
): string {
  const parts = groups.map(({ group, changes }) =>
    [headingOf(group), ...changes.map((change) => `- ${wordOf(change.word)}: ${change.sentence}`)].join('\n'),
  );
  return [title, ...parts].join('\n\n') + '\n';
}
