/** Which sections a draft has and in which order: its own choice first, then as the template has them. */
import type { SectionChoice, TemplateSummary } from '~/api/types';

export interface SectionLine {
  section: string;
  title: string;
  on: boolean;
}

export function sectionLines(
  template: Pick<TemplateSummary, 'sections'> | null,
  chosen: readonly SectionChoice[],
): SectionLine[] {
  const known = template?.sections ?? [];
  const kept = chosen.flatMap((choice) => {
    const section = known.find((it) => it.key === choice.section);
    return section ? [{ section: section.key, title: section.title, on: choice.on }] : [];
  });
  const rest = known.filter((it) => !kept.some((line) => line.section === it.key));
  return [...kept, ...rest.map((it) => ({ section: it.key, title: it.title, on: true }))];
}

/** A line moved to another place; the ends hold. */
export function moved<T>(lines: readonly T[], from: number, to: number): T[] {
  const line = lines[from];
  if (line === undefined) return [...lines];
  const rest = lines.filter((_, at) => at !== from);
  const place = Math.max(0, Math.min(rest.length, to));
  return [...rest.slice(0, place), line, ...rest.slice(place)];
}

export const choicesOf = (lines: readonly SectionLine[]): SectionChoice[] =>
  lines.map(({ section, on }) => ({ section, on }));
