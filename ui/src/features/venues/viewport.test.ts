import { describe, expect, test } from 'vitest';
import { centred, fitted, isSeen, keyed, panned, seen, towards, zoomed } from './viewport';

const size = { width: 400, height: 200 };
const key = (key: string, shiftKey = false) => ({ key, shiftKey });

describe('where the map is looked at', () => {
  test('zooming keeps what is under the pointer in its place', () => {
    const at: [number, number] = [120, 60];
    const near = zoomed(fitted, 3, at, size);
    expect(near.k).toBe(3);
    expect(seen(near, at)).toEqual(at);
    expect(zoomed(near, 1 / 3, at, size)).toEqual(fitted);
  });

  test('it neither goes nearer nor farther than is of use', () => {
    let view = fitted;
    for (let step = 0; step < 30; step += 1) view = zoomed(view, 2, [0, 0], size);
    expect(view.k).toBe(40);
    for (let step = 0; step < 30; step += 1) view = zoomed(view, 0.5, [0, 0], size);
    expect(view.k).toBe(0.5);
  });

  test('nobody pans out of the world', () => {
    expect(panned(fitted, 1e6, -1e6, size)).toEqual({ k: 1, x: 400, y: -200 });
  });

  test('a point is put in the middle', () => {
    const view = centred(fitted, [50, 50], size);
    expect(seen(view, [50, 50])).toEqual([200, 100]);
    expect(isSeen([0, 10], size, 5)).toBe(false);
  });

  test('keys zoom, fit and pan; plain arrows are left to the marks', () => {
    expect(keyed(fitted, key('+'), size)?.k).toBeGreaterThan(1);
    expect(keyed(fitted, key('-'), size)?.k).toBeLessThan(1);
    expect(keyed({ k: 4, x: 9, y: 9 }, key('0'), size)).toEqual(fitted);
    expect(keyed(fitted, key('ArrowRight', true), size)?.x).toBe(-60);
    expect(keyed(fitted, key('ArrowRight'), size)).toBeNull();
    expect(keyed(fitted, key('j'), size)).toBeNull();
  });
});

describe('from mark to mark', () => {
  const points: [number, number][] = [
    [100, 100],
    [150, 105],
    [300, 100],
    [100, 40],
    [96, 180],
  ];
  test('an arrow leads to the nearest mark that way', () => {
    expect(towards('ArrowRight', 0, points)).toBe(1);
    expect(towards('ArrowRight', 1, points)).toBe(2);
    expect(towards('ArrowUp', 0, points)).toBe(3);
    expect(towards('ArrowDown', 0, points)).toBe(4);
  });
  test('and nowhere when there is none', () => {
    expect(towards('ArrowLeft', 3, points)).toBeNull();
    expect(towards('Enter', 0, points)).toBeNull();
    expect(towards('ArrowRight', 9, points)).toBeNull();
  });
});
