/** What the usual cells of lists say as plain text. Mirrors `RowCells`. */
import type { Row } from '~/api/types';
import type { Column } from '~/components/DataTable.svelte';
import { stamp } from '~/components/time';

const usual: Readonly<Record<string, (row: Row) => string>> = {
  name: (row) => row.title,
  title: (row) => row.title,
  words: (row) => row.title,
  when: (row) => row.date ?? '',
  date: (row) => row.date ?? '',
  state: (row) => [row.status_word, row.status_line].filter(Boolean).join(' · '),
  subject: (row) => row.subject_title ?? '',
  about: (row) => row.subject_title ?? '',
  evidence: (row) =>
    row.evidence
      ? [row.evidence.line, row.evidence.words, row.evidence.grade].filter(Boolean).join(' · ')
      : '',
  recorded: (row) => stamp(row.recorded),
};

export function cellText(column: Column<Row>, row: Row): string {
  return column.text?.(row) ?? usual[column.key]?.(row) ?? '';
}
