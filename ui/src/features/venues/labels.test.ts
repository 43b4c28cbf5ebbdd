import { describe, expect, test } from 'vitest';
import { overlaps, placed, type Labelled } from './labels';

const frame = { width: 400, height: 300 };
const mark = (key: string, x: number, y: number, width = 60): Labelled => ({
  key,
  x,
  y,
  r: 5,
  width,
  height: 14,
});

describe('names on the map', () => {
  test('one name stands after its mark, without a hairline', () => {
    const [label] = placed([mark('a', 100, 100)], frame);
    expect(label).toMatchObject({ key: 'a', x: 109, y: 93 });
    expect(label?.line).toBeUndefined();
  });

  test('at the edge it stands on the other side', () => {
    const [label] = placed([mark('a', 390, 100)], frame);
    expect(label && label.x + label.width).toBeLessThanOrEqual(385);
  });

  test('no name covers another, a mark, or ground that is taken', () => {
    const taken = [{ x: 0, y: 260, width: 400, height: 40 }];
    const marks = Array.from({ length: 14 }, (_, at) => mark(String(at), 150 + (at % 4) * 22, 110 + at * 9));
    const labels = placed(marks, frame, taken);
    expect(labels.length).toBeGreaterThan(6);
    labels.forEach((label, at) => {
      for (const other of labels.slice(at + 1)) expect(overlaps(label, other)).toBe(false);
      for (const { x, y, r } of marks)
        expect(overlaps(label, { x: x - r, y: y - r, width: 2 * r, height: 2 * r })).toBe(false);
      for (const ground of taken) expect(overlaps(label, ground)).toBe(false);
      expect(label.x >= 0 && label.x + label.width <= frame.width).toBe(true);
    });
  });

  test('a name that finds no room beside its mark stands on a hairline, or not at all', () => {
    const crowd = Array.from({ length: 40 }, (_, at) => mark(String(at), 200 + (at % 3), 150 + (at % 5)));
    const labels = placed(crowd, frame);
    expect(labels.some(({ line }) => line !== undefined)).toBe(true);
    expect(labels.length).toBeLessThan(crowd.length);
  });

  test('who comes first is named first, and the same input gives the same map', () => {
    const marks = [mark('first', 100, 100), mark('second', 101, 101)];
    expect(placed(marks, frame)[0]?.key).toBe('first');
    expect(placed(marks, frame)).toEqual(placed(marks, frame));
  });
});
