/** Owns CodeMirror's own words in the language spoken: those of its panel for finding and replacing. */
import { t } from '~/i18n';

const OURS: Readonly<Record<string, string>> = {
  Find: 'notes-find',
  Replace: 'notes-replace-with',
  next: 'notes-find-next',
  previous: 'notes-find-previous',
  all: 'notes-find-all',
  'match case': 'notes-find-case',
  regexp: 'notes-find-pattern',
  'by word': 'notes-find-words',
  replace: 'notes-replace',
  'replace all': 'notes-replace-all',
  close: 'notes-find-close',
  'current match': 'notes-find-current',
  'on line': 'notes-find-line',
  'replaced match on line $': 'notes-replaced-line',
  'replaced $ matches': 'notes-replaced-count',
  'Go to line': 'notes-go-line',
  go: 'notes-go',
  Completions: 'notes-offered',
  'Folded lines': 'notes-folded',
  'Unfolded lines': 'notes-unfolded',
  'folded code': 'notes-folded-text',
  'Fold line': 'notes-fold',
  'Unfold line': 'notes-unfold',
  unfold: 'notes-unfold',
  'Selection deleted': 'notes-selection-deleted',
};

/** Their dollar stands for a number or a line. */
export const phrases = (): Record<string, string> =>
  Object.fromEntries(Object.entries(OURS).map(([theirs, ours]) => [theirs, t(ours, { n: '$' })]));
