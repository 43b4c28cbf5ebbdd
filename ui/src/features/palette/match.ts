/**
 * Owns how a command answers what was typed: words may be begun only, accents do not count, and
 * the letters of a label may be left out between. Records are found by the host, which knows
 * their other names.
 */

/** Smaller is better; null when it does not answer. */
export function rank(typed: string, label: string): number | null {
  const wanted = plain(typed);
  const name = plain(label);
  if (!wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  const parts = name.split(' ');
  if (wanted.split(' ').every((word) => parts.some((part) => part.startsWith(word)))) return 2;
  if (wanted.length > 2 && name.includes(wanted)) return 3;
  if (wanted.length > 2 && initials(wanted.replaceAll(' ', ''), name)) return 4;
  return null;
}

export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The letters in order, the first of them at the beginning of the label. */
function initials(wanted: string, name: string): boolean {
  if (name[0] !== wanted[0]) return false;
  let at = 0;
  for (const letter of name) if (letter === wanted[at]) at += 1;
  return at === wanted.length;
}

/** "as known 2026-01-29" and "as of 2026-01-30", in the language spoken or in English. */
export function clockAsked(
  typed: string,
  words: { asOf: string; asKnown: string },
): { clock: 'of' | 'known'; date: string } | null {
  const given: readonly (readonly ['of' | 'known', string])[] = [
    ['known', words.asKnown],
    ['known', 'as known'],
    ['of', words.asOf],
    ['of', 'as of'],
  ];
  const lower = typed.trim().toLowerCase();
  for (const [clock, word] of given) {
    if (lower.startsWith(`${word.toLowerCase()} `))
      return { clock, date: typed.trim().slice(word.length).trim() };
  }
  return null;
}
