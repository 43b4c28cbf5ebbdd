/** Owns the interval while it is drawn with the pointer: Shift and a drag. */
import { dayAt } from '~/components/timeline/time';
import { interval } from '~/state/interval.svelte';
import type { TimeWindow } from './window.svelte';

/** Less is a click. */
const LEAST = 3;

export class Brush {
  drawn = $state.raw<{ from: number; to: number } | null>(null);

  press(event: PointerEvent, time: TimeWindow): void {
    if (!event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const at = pointed(event, time);
    this.drawn = { from: at, to: at };
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
  }

  drag(event: PointerEvent, time: TimeWindow): void {
    if (this.drawn) this.drawn = { ...this.drawn, to: pointed(event, time) };
  }

  release(time: TimeWindow): void {
    if (!this.drawn) return;
    const { from, to } = this.drawn;
    const [first, last] = [Math.min(from, to), Math.max(from, to)];
    if ((last - first) * time.scale > LEAST) interval.choose({ from: dayAt(first), to: dayAt(last) });
    this.drawn = null;
  }

  cancel(): void {
    this.drawn = null;
  }
}

const pointed = ({ clientX, currentTarget }: PointerEvent, time: TimeWindow) =>
  time.at(clientX - (currentTarget as Element).getBoundingClientRect().left);
