/**
 * Owns the regions of the window F6 goes round: views, top bar, the view, the inspector, the
 * foot's notices. Each takes the focus back where it was left.
 */
const regions = ['nav', 'header', 'main', 'aside', '.notices'] as const;
const stops =
  'button:not(:disabled), a[href], input:not(:disabled), select, textarea, summary, [tabindex="0"], [contenteditable="true"]';
const left = new WeakMap<Element, HTMLElement>();

export function turnRegion(step: 1 | -1): void {
  const there = regions.flatMap((region) => {
    const element = document.querySelector<HTMLElement>(`.window ${region}, #app > ${region}`);
    return element && element.getClientRects().length > 0 && firstStop(element) ? [element] : [];
  });
  if (!there.length) return;
  const at = there.findIndex((region) => region.contains(document.activeElement));
  const here = there[at];
  if (here && document.activeElement instanceof HTMLElement) left.set(here, document.activeElement);
  const next = there[(at + step + there.length) % there.length] ?? there[0];
  if (next) enter(next);
}

function enter(region: HTMLElement): void {
  const before = left.get(region);
  const stop = before?.isConnected && region.contains(before) ? before : firstStop(region);
  stop?.focus();
  stop?.scrollIntoView({ block: 'nearest' });
}

/** What is current in the region, or else its first stop. */
function firstStop(region: HTMLElement): HTMLElement | null {
  const current = region.querySelector<HTMLElement>('[aria-current="page"]');
  if (current) return current;
  const grid = region.querySelector<HTMLElement>('[role="grid"], [role="listbox"]');
  if (grid?.tabIndex === 0) return grid;
  return (
    [...region.querySelectorAll<HTMLElement>(stops)].find((stop) => stop.getClientRects().length > 0) ?? null
  );
}
