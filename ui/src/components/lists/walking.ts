/** Owns how far a key goes through a list. J and K are the arrows of who types. */
const PAGE = 12;

export function stepOf(event: { key: string; shiftKey: boolean }, total: number): number | undefined {
  switch (event.key) {
    case 'ArrowDown':
      return 1;
    case 'ArrowUp':
      return -1;
    case 'PageDown':
      return PAGE;
    case 'PageUp':
      return -PAGE;
    case 'Home':
      return -total;
    case 'End':
      return total;
    case 'J':
      return event.shiftKey ? 1 : undefined;
    case 'K':
      return event.shiftKey ? -1 : undefined;
    default:
      return undefined;
  }
}
