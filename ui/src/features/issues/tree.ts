/** Owns which sticking points of the tree are in sight: folded branches, filters, what stands above. */
import type { IssueLine } from '~/api/sides';

export interface TreeRow {
  issue: IssueLine;
  /** It has sticking points under it, so that it can be folded. */
  folds: boolean;
  folded: boolean;
  /** It stands here only for what is under it: the filter itself leaves it out. */
  above: boolean;
  /** Its place among its siblings in sight, from 1, and how many they are. */
  place: number;
  siblings: number;
}

export interface TreeFilter {
  text: string;
  states: ReadonlySet<string>;
}

export const stateOf = (issue: IssueLine): string =>
  issue.status?.of === 'issue' ? issue.status.state : 'none';

/** The rows in sight, in order. A filter shows what it finds with everything above it, unfolded. */
export function rowsOf(
  issues: readonly IssueLine[],
  folded: ReadonlySet<string>,
  filter: TreeFilter,
): TreeRow[] {
  const narrowed = filter.text.trim() !== '' || filter.states.size > 0;
  const found = narrowed ? foundOf(issues, filter) : null;
  const parents = new Set(issues.map((issue) => issue.parent).filter((id) => id !== null));
  const hidden = new Set<string>();
  const rows: TreeRow[] = [];
  for (const issue of issues) {
    const under = issue.parent !== null && (hidden.has(issue.parent) || (!found && folded.has(issue.parent)));
    if (under) hidden.add(issue.id);
    if (under || (found && !found.has(issue.id))) continue;
    const above = found?.get(issue.id) === 'above';
    const folds = parents.has(issue.id);
    rows.push({
      issue,
      folds,
      folded: !found && folds && folded.has(issue.id),
      above,
      place: 1,
      siblings: 1,
    });
  }
  return numbered(rows);
}

function foundOf(issues: readonly IssueLine[], filter: TreeFilter): Map<string, 'itself' | 'above'> {
  const text = filter.text.trim().toLocaleLowerCase();
  const byId = new Map(issues.map((issue) => [issue.id, issue]));
  const found = new Map<string, 'itself' | 'above'>();
  for (const issue of issues) {
    const named = !text || issue.title.toLocaleLowerCase().includes(text);
    const stands = !filter.states.size || filter.states.has(stateOf(issue));
    if (!named || !stands) continue;
    found.set(issue.id, 'itself');
    for (let up = issue.parent; up !== null; up = byId.get(up)?.parent ?? null) {
      if (found.has(up)) break;
      found.set(up, 'above');
    }
  }
  return found;
}

function numbered(rows: TreeRow[]): TreeRow[] {
  const siblings = new Map<string | null, number>();
  for (const row of rows) {
    row.place = (siblings.get(row.issue.parent) ?? 0) + 1;
    siblings.set(row.issue.parent, row.place);
  }
  for (const row of rows) row.siblings = siblings.get(row.issue.parent) ?? 1;
  return rows;
}

/** The row of what stands above a row; -1 at the top. */
export const aboveOf = (rows: readonly TreeRow[], at: number): number =>
  rows.findIndex((row) => row.issue.id === rows[at]?.issue.parent);
