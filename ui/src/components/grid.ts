/**
 * Owns the arithmetic of moving through a grid of cells by keys: one cell is the stop for Tab, the
 * arrows, Home, End and the page keys move it. Refuses the DOM: whoever draws the grid focuses.
 */
export interface Spot {
  row: number;
  column: number;
}

export interface Size {
  rows: number;
  columns: number;
  /** Rows a page key goes. */
  page?: number;
}

interface Pressed {
  key: string;
  ctrlKey: boolean;
}

/** Where a key leads; null when it leads nowhere. In a right-to-left page the arrows are mirrored. */
export function led(event: Pressed, spot: Spot, size: Size, rightToLeft = false): Spot | null {
  if (!size.rows || !size.columns) return null;
  const page = size.page ?? 10;
  const on = rightToLeft ? -1 : 1;
  const to = (row: number, column: number): Spot => ({
    row: clamp(row, size.rows),
    column: clamp(column, size.columns),
  });
  switch (event.key) {
    case 'ArrowDown':
      return to(spot.row + 1, spot.column);
    case 'ArrowUp':
      return to(spot.row - 1, spot.column);
    case 'ArrowRight':
      return to(spot.row, spot.column + on);
    case 'ArrowLeft':
      return to(spot.row, spot.column - on);
    case 'Home':
      return to(event.ctrlKey ? 0 : spot.row, 0);
    case 'End':
      return to(event.ctrlKey ? size.rows - 1 : spot.row, size.columns - 1);
    case 'PageDown':
      return to(spot.row + page, spot.column);
    case 'PageUp':
      return to(spot.row - page, spot.column);
    default:
      return null;
  }
}

const clamp = (at: number, length: number): number => Math.min(length - 1, Math.max(0, at));

/** Puts the focus on the cell at a spot of a table whose cells carry `data-row` and `data-column`. */
export function focusSpot(table: HTMLElement | undefined, { row, column }: Spot): boolean {
  const cell = table?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
  cell?.focus({ preventScroll: false });
  return Boolean(cell);
}
