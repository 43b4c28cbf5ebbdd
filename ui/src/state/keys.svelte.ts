/**
 * Knows what the single keys do now. The view that is shown lends its list; the frame lends the
 * rest. Keys never act while one types or while a dialog is open.
 */
export interface ListKeys {
  /** Selects the next or the previous row. */
  move: (step: 1 | -1) => void;
}

class Keys {
  /** The list J and K go through. */
  list = $state.raw<ListKeys | null>(null);
  /** What Ctrl N does where a form would be too much. */
  make = $state.raw<(() => void) | null>(null);
  sheetOpen = $state(false);
  aboutOpen = $state(false);

  lendNew(make: () => void): () => void {
    this.make = make;
    return () => {
      if (this.make === make) this.make = null;
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
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type);
}
