/** Owns which quantities of a row stand on one scale with a cell's: those of the same unit. */
import type { Cell, MatrixRow } from '~/api/types';
import type { Interval } from '~/components/scale';

export function intervalOf(cell: Cell): (Interval & { unit: string }) | null {
  const value = cell.latest?.value;
  if (value?.value !== 'interval') return null;
  const { least, most, unit } = value.interval;
  if (least === undefined && most === undefined) return null;
  return { party: cell.party, least: least ?? null, most: most ?? null, unit };
}

export function intervalsOf(row: MatrixRow, cell: Cell): Interval[] {
  const own = intervalOf(cell);
  if (!own) return [];
  return row.cells.flatMap((other) => {
    const interval = intervalOf(other);
    return interval?.unit === own.unit ? [interval] : [];
  });
}
