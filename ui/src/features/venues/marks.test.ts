import { describe, expect, test } from 'vitest';
import type { PlaceLine, VenuesPage } from '~/api/types';
import { marksOf, radiusOf, unplaced } from './marks';

const place = (title: string, point: [number, number] | null): PlaceLine => ({
  id: title,
  title,
  country: '',
  point: point && { latitude: point[1], longitude: point[0] },
  point_from: point && 'given',
  zone: null,
  zone_from: null,
  hours: [],
});
const venue = (title: string, where: PlaceLine, rounds: string[] = []) => ({
  title,
  board: { venue: `venue-${title}`, cells: [], others: [] },
  place: where,
  round: null,
  rounds,
  distances: [],
});
const moscow = place('Moscow', [37.62, 55.76]);
const page: VenuesPage = {
  parties: [{ id: 'ru', title: 'Russia', glyph: '◆', colour: '' }],
  seats: [moscow],
  venues: [venue('Moscow', moscow), venue('Moscow again', moscow), venue('Nowhere', place('Nowhere', null))],
  total: 3,
  moments: [],
  incidents: [
    { place: place('Dnipro', [35.05, 48.46]), count: 1, incidents: ['inc'], latest: '' },
    { place: moscow, count: 9, incidents: ['a', 'b'], latest: '' },
  ],
  incidents_seen: 10,
  incidents_unplaced: 0,
  incidents_total: 10,
  titles: {},
};
const all = { venues: true, incidents: true, seats: true };

describe('marks of the map', () => {
  test('a place is one mark, whatever it is', () => {
    const marks = marksOf(page, all);
    expect(marks.map(({ title }) => title)).toEqual(['Moscow', 'Dnipro']);
    expect(marks[0]?.venues).toHaveLength(2);
    expect(marks[0]?.seats).toEqual([0]);
    expect(marks[0]?.incidents?.count).toBe(9);
  });

  test('a mark leads to its venue, or to the only incident', () => {
    const marks = marksOf(page, all);
    expect(marks[0]?.opens).toBe('venue-Moscow');
    expect(marks[1]?.opens).toBe('inc');
  });

  test('layers can be left out, and what has no place is counted', () => {
    expect(marksOf(page, { venues: false, incidents: true, seats: false }).map(({ title }) => title)).toEqual(
      ['Dnipro', 'Moscow'],
    );
    expect(unplaced(page).map(({ title }) => title)).toEqual(['Nowhere']);
  });

  test('more incidents draw larger, up to a limit', () => {
    const [, dnipro] = marksOf(page, all);
    const of = (count: number) =>
      dnipro?.incidents ? radiusOf({ ...dnipro, incidents: { ...dnipro.incidents, count } }) : 0;
    expect(of(9)).toBeGreaterThan(of(1));
    expect(of(10_000)).toBe(12);
  });
});
