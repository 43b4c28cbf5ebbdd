/** Owns gathering the rows that are copied: those chosen, loaded or not, or the active one. */
import * as client from '~/api/client';
import type { ListRequest, Row } from '~/api/types';
import type { Column } from '~/components/DataTable.svelte';
import { number, t } from '~/i18n';
import type { Chosen } from '~/state/chosen.svelte';
import { notices } from '~/state/notices.svelte';
import type { Paged } from '~/state/paged.svelte';
import { work } from '~/state/work.svelte';
import { cellText } from './cellText';
import { asHtml, asMarkdown, asTsv, toClipboard, type Table } from './copy';

/** More rows than anybody pastes; whole lists are written by the command line. */
export const MOST = 5000;
const PAGE = 500;

interface Copying {
  as: 'table' | 'markdown';
  columns: readonly Column<Row>[];
  chosen: Chosen;
  rows: Paged<Row>;
  request: ListRequest;
  active: string | null;
}

export async function copyRows(copying: Copying): Promise<void> {
  const { as, columns } = copying;
  const here = loaded(copying);
  // What is loaded is copied at once, while the key press still permits it.
  const rows = here ?? (await work.run(t('lists-working'), (task) => fetched(copying, task)));
  const table: Table = {
    head: columns.map((column) => column.label),
    rows: rows.map((row) => columns.map((column) => cellText(column, row))),
  };
  const done = await toClipboard(
    as === 'table' ? { plain: asTsv(table), html: asHtml(table) } : { plain: asMarkdown(table) },
  );
  if (!done) notices.wrong(t('lists-not-copied'));
  else if (rows.length >= MOST) notices.say(t('lists-copied-most', { n: number(rows.length) }));
  else notices.say(t('lists-copied', { n: rows.length }));
}

/** The rows to copy, if every one of them is loaded. */
function loaded({ chosen, rows, active }: Copying): Row[] | null {
  const here = rows.items.filter((row): row is Row => row !== undefined);
  if (!chosen.any) return here.filter((row) => row.id === active);
  const picked = here.filter((row) => chosen.has(row.id));
  return picked.length === chosen.count(rows.total) ? picked : null;
}

async function fetched({ chosen, rows, request }: Copying, task: string): Promise<Row[]> {
  const wanted = Math.min(MOST, chosen.count(rows.total));
  const out: Row[] = [];
  for (let offset = 0; offset < rows.total && out.length < wanted; offset += PAGE) {
    const page = await client.passRecords({ ...request, offset, limit: PAGE });
    out.push(...page.rows.filter((row) => chosen.has(row.id)));
    if (!work.at(task, out.length, wanted)) break;
  }
  return out.slice(0, wanted);
}
