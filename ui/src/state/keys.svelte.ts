/**
 * Knows what the view that is shown lends to the keys: the list J and K go through, what Ctrl N
 * makes there. And which of the sheets about keys is open. The keys themselves stand in
 * `commands`.
 */
export interface ListKeys {
  /** Selects the next or the previous row. */
  move: (step: 1 | -1) => void;
  /** Sorts by the column the keys stand in, and the other way round when it is sorted by that. */
  sort?: () => void;
}

/** What is decided by single keys in a review that is shown. */
export interface ReviewKeys {
  accept: () => void;
  drop: () => void;
  edit: () => void;
  separate: () => void;
  acceptKind: () => void;
}

class Keys {
  /** The review that is shown. */
  review = $state.raw<ReviewKeys | null>(null);
  /** The list J and K go through. */
  list = $state.raw<ListKeys | null>(null);
  /** What Ctrl N does where a form would be too much. */
  make = $state.raw<(() => void) | null>(null);
  /** Opens what narrows the list that is shown. */
  filter = $state.raw<(() => void) | null>(null);
  sheetOpen = $state(false);
  aboutOpen = $state(false);
  paletteOpen = $state(false);
  /** What the palette opens with. */
  paletteText = $state('');
  /** Of which record "why this state?" is shown. */
  why = $state<string | null>(null);

  openPalette(text = ''): void {
    this.paletteText = text;
    this.paletteOpen = true;
  }

  lendFilter(filter: () => void): () => void {
    this.filter = filter;
    return () => {
      if (this.filter === filter) this.filter = null;
    };
  }

  lendNew(make: () => void): () => void {
    this.make = make;
    return () => {
      if (this.make === make) this.make = null;
    };
  }

  lendReview(review: ReviewKeys): () => void {
    this.review = review;
    return () => {
      if (this.review === review) this.review = null;
    };
  }

  lend(list: ListKeys): () => void {
    this.list = list;
    return () => {
      if (this.list === list) this.list = null;
    };
  }
}

export const keys = new Keys();

/** Whether a key pressed there is text. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true;
  if (target.closest('[role="slider"], [role="combobox"], [role="menu"]')) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type);
}
