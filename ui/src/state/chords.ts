/**
 * Owns how keys are written and recognised: "Mod+Shift+Z", "Alt+E", "F6", "?", and "G O" for one
 * after the other. A letter is the one on the key: who writes Ukrainian or Arabic presses the
 * same keys. Refuses to know what a key does: see `commands`.
 */

/** The chord of a key press; nothing for a modifier alone or a character typed with AltGr. */
export function chordOf(event: KeyboardEvent): string | null {
  if (event.isComposing || ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'Dead'].includes(event.key))
    return null;
  if (event.getModifierState('AltGraph')) return null;
  const key = keyOf(event);
  const mod = event.ctrlKey || event.metaKey;
  // Which character Shift makes is the keyboard's affair: "?" is "?" wherever it is.
  const sign = key.length === 1 && !/[A-Z0-9]/.test(key);
  return [mod && 'Mod', event.altKey && 'Alt', event.shiftKey && !sign && 'Shift', key]
    .filter(Boolean)
    .join('+');
}

function keyOf({ key, code }: KeyboardEvent): string {
  if (key.length > 1) return key;
  const upper = key.toUpperCase();
  if (/^[ -~]$/.test(upper)) return upper === '=' ? '+' : upper;
  return /^Key([A-Z])$/.exec(code)?.[1] ?? /^Digit(\d)$/.exec(code)?.[1] ?? upper;
}

const words: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  '-': '−',
  Space: '␣',
};

/** The keys of a chord one after the other, as they stand on a keyboard: ["Ctrl K"], ["G", "O"]. */
export function keyWords(chord: string): string[] {
  return chord.split(' ').map((part) =>
    part
      .split(/\+(?!$)/)
      .map((key) => words[key] ?? key)
      .join(' '),
  );
}

/** As `aria-keyshortcuts` has it. */
export function ariaKeys(chords: readonly string[]): string | undefined {
  return chords.length ? chords.map((chord) => chord.replace('Mod', 'Control')).join(' ') : undefined;
}
