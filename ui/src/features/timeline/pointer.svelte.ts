/** Owns what the wheel and a drag do to the stretch in sight, by d3: at no zoom a pixel is a day. */
import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent } from 'd3-zoom';
import { untrack } from 'svelte';
import { DAY } from '~/components/timeline/time';
import type { TimeWindow } from './window.svelte';

/** A wheel that moves along time, or along the lanes, instead of zooming. */
export const sideways = (event: Event): boolean =>
  event instanceof WheelEvent && (event.altKey || Math.abs(event.deltaX) > Math.abs(event.deltaY));

/** Lets the pointer work; call inside an effect, which the returned function ends. */
export function byPointer(
  stage: SVGSVGElement,
  time: TimeWindow,
  scrollBy: (by: number) => void,
): () => void {
  const base = untrack(() => time.from);
  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1e-6, 1e6])
    .filter(
      (event: Event) =>
        !(event instanceof MouseEvent && (event.shiftKey || event.button > 0)) && !sideways(event),
    )
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      const from = base - (transform.x / transform.k) * DAY;
      time.show(from, from + (time.width / transform.k) * DAY);
      if (sourceEvent instanceof MouseEvent && sourceEvent.type === 'mousemove')
        scrollBy(-sourceEvent.movementY);
    });
  const node = select(stage).call(behaviour).on('dblclick.zoom', null);
  // What keys and buttons changed is told to d3 without an event.
  $effect(() => {
    const k = time.scale * DAY;
    node.property('__zoom', zoomIdentity.translate((-(time.from - base) / DAY) * k, 0).scale(k));
  });
  return () => void node.on('.zoom', null);
}
