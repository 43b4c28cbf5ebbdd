import { describe, expect, it } from 'vitest';
import type { TimelineMark, TimelinePage } from '~/api/types';
import { cut, pack, placeNames, runs } from '~/components/timeline/layout';
import { nearest } from '~/components/timeline/near';
import { sceneOf, type Way } from '~/components/timeline/scene';
import { sightOf } from '~/components/timeline/sight';
import { glyphOf, moved } from '~/components/timeline/shapes';
import { choose, ticksOf } from '~/components/timeline/ticks';
import { civilOf, DAY, dayAt, dayStart, HOUR, inZone } from '~/components/timeline/time';
import { dateOf, telling } from '~/features/timeline/telling';
import { TimeWindow } from '~/features/timeline/window.svelte';
import { interval } from '~/state/interval.svelte';

const at = (day: string) => dayStart(day) ?? 0;

function mark(more: Partial<TimelineMark>): TimelineMark {
  return {
    id: 'r2',
    lane: 0,
    kind: 'round',
    title: 'Round 2',
    certainty: 'stated',
    precision: 'day',
    soft_start: false,
    soft_end: false,
    footing: 'happened',
    open: false,
    from: [],
    to: [],
    ghosts: [],
    times: [],
    ...more,
  };
}

function page(marks: TimelineMark[], lanes = 1): TimelinePage {
  return {
    as_of: '2026-01-30',
    lanes: Array.from({ length: lanes }, (_, index) => ({
      key: `lane-${index}`,
      title: `Lane ${index}`,
      depth: 0,
      marks: 1,
    })),
    lanes_left_out: 0,
    marks,
    counts: [],
    more: 0,
    windows: [],
    parties: [],
    first: null,
    last: null,
    titles: {},
  };
}

const way: Way = { zone: 'venue', unit: 16, rows: [24, 4] };
const days = (first: string, last = first) => ({ first, last });

describe('a round that has lost its date', () => {
  it('stands among the rounds that have one, not below them all', () => {
    const earlier = Array.from({ length: 3 }, (_, n) =>
      mark({ id: `e${n}`, ...days('2026-01-10', '2026-01-20') }),
    );
    const gone = { date: '2026-03-01', to: null, happened: '2026-02-20', development: 'd', reasons: [] };
    const lost = mark({ id: 'lost', ghosts: [{ ...gone, ...days('2026-03-01') }] });
    const { items } = sceneOf(page([...earlier, lost]), way);
    const y = (id: string) => items.find((item) => item.mark.id === id)?.y;
    expect(y('lost')).toBe(y('e0'));
  });
});

describe('days of the axis', () => {
  it('are all as long as they are wide, also when clocks change', () => {
    expect(at('2026-03-30') - at('2026-03-28')).toBe(2 * DAY);
    expect(dayAt(at('2026-02-28'))).toBe('2026-02-28');
    expect(dayAt(at('-0044-03-15'))).toBe('-0044-03-15');
    expect(dayAt(at('0044-03-15'))).toBe('0044-03-15');
    expect(dayStart('2026-02')).toBeNull();
  });

  it('carry hours of each zone at the offset it has then', () => {
    const point = { utc: '2026-03-29T00:30:00Z', local: '2026-03-29T04:30:00', zone: 'Asia/Dubai' };
    expect(civilOf(point, 'venue')).toBe(at('2026-03-29') + 4.5 * HOUR);
    expect(civilOf(point, 'utc')).toBe(at('2026-03-29') + 0.5 * HOUR);
    // Kyiv puts its clocks forward at 01:00 UTC that night.
    expect(inZone(Date.parse('2026-03-29T00:30:00Z'), 'Europe/Kyiv')).toBe(at('2026-03-29') + 2.5 * HOUR);
    expect(inZone(Date.parse('2026-03-29T01:30:00Z'), 'Europe/Kyiv')).toBe(at('2026-03-29') + 4.5 * HOUR);
  });
});

describe('ticks', () => {
  it('go from hours to years as there is room', () => {
    const units = [DAY / 2, 3 * DAY, 20 * DAY, 120 * DAY, 500 * DAY, 40 * 365 * DAY].map(
      (length) => choose(0, length, 800, 76).unit,
    );
    expect(units).toEqual(['hour', 'hour', 'day', 'week', 'month', 'year']);
  });

  it('stand at even steps across the ends of months, and say what they belong to', () => {
    const { fine, coarse } = ticksOf(at('2026-01-20'), at('2026-02-10'), 620, 84);
    const steps = fine.slice(1).map((tick, index) => (tick.at - (fine[index]?.at ?? 0)) / DAY);
    expect(new Set(steps)).toEqual(new Set([3]));
    expect(fine.map(({ label }) => label)).toContain('31 Jan');
    expect(coarse.map(({ label }) => label)).toEqual(['2026']);
  });

  it('name the day above hours', () => {
    const { unit, fine, coarse } = ticksOf(at('2026-02-04'), at('2026-02-05') + DAY - 1, 900);
    expect(unit).toBe('hour');
    expect(fine[0]?.label).toBe('00:00');
    expect(coarse.map(({ label }) => label)).toEqual(['4 Feb 2026', '5 Feb 2026']);
  });

  it('keep weeks on Mondays', () => {
    const { unit, fine } = ticksOf(at('2026-01-01'), at('2026-04-30'), 800);
    expect(unit).toBe('week');
    expect(new Set(fine.map((tick) => new Date(tick.at).getUTCDay()))).toEqual(new Set([1]));
  });
});

describe('what is looked at first', () => {
  it('is near as of, and wide enough to hold something', () => {
    const now = at('2026-01-30');
    const near = Array.from({ length: 50 }, (_, index) => now - index * DAY);
    expect(nearest(near, now).from).toBeGreaterThan(now - 62 * DAY);
    const sparse = Array.from({ length: 400 }, (_, index) => now - index * 30 * DAY);
    const { from, to } = nearest(sparse, now);
    expect(sparse.filter((time) => time >= from && time <= to).length).toBeGreaterThanOrEqual(40);
    expect(to).toBeLessThan(now + 10 * DAY);
  });
});

describe('rows', () => {
  it('take the first that is free, and share the last', () => {
    const items = [
      { from: 0, to: 10 },
      { from: 2, to: 4 },
      { from: 3, to: 9 },
      { from: 4, to: 6 },
      { from: 10, to: 11 },
    ];
    expect(pack(items, 9)).toEqual([0, 1, 2, 1, 0]);
    expect(pack(items, 2)).toEqual([0, 1, 1, 1, 0]);
  });
});

describe('names', () => {
  const item = (left: number, right: number, width: number, more = {}) => ({
    left,
    right,
    width,
    weight: 0,
    inside: false,
    above: false,
    ...more,
  });

  it('stand within where they fit, else after, else nowhere', () => {
    const placed = placeNames([
      item(0, 100, 60, { inside: true }),
      item(120, 140, 60, { inside: true }),
      item(150, 160, 60),
    ]);
    expect(placed.map((name) => name?.where ?? null)).toEqual(['inside', null, 'after']);
  });

  it('never lie on each other, and the weightier has its way', () => {
    const placed = placeNames([
      item(0, 10, 80, { above: true }),
      item(40, 50, 80, { above: true, weight: 2 }),
    ]);
    expect(placed[0]).toBeNull();
    expect(placed[1]).toEqual({ x: 40, where: 'above' });
  });

  it('do not collide, whatever there is', () => {
    const many = Array.from({ length: 200 }, (_, index) => item(index * 7, index * 7 + 5, 30 + (index % 40)));
    const names = placeNames(many).flatMap((name, index) =>
      name ? [{ left: name.x, right: name.x + (many[index]?.width ?? 0) }] : [],
    );
    const sorted = names.toSorted((a, b) => a.left - b.left);
    sorted
      .slice(1)
      .forEach((name, index) => expect(name.left).toBeGreaterThanOrEqual(sorted[index]?.right ?? 0));
  });

  it('are not cut by an edge', () => {
    expect(placeNames([item(80, 90, 40)], { left: 0, right: 100 })[0]).toEqual({ x: 34, where: 'before' });
    expect(placeNames([item(10, 90, 40)], { left: 0, right: 100 })[0]).toBeNull();
  });

  it('are cut by letters, not by units', () => {
    expect(cut('Зеленський у Києві', 8)).toBe('Зеленсь…');
    expect(cut('👩‍⚖️ court', 40)).toBe('👩‍⚖️ court');
  });
});

it('neighbours are runs', () => {
  expect(runs([0, 3, 6, 40, 41, 90], 7)).toEqual([
    [0, 2],
    [3, 4],
    [5, 5],
  ]);
});

describe('a scene', () => {
  it('keeps former dates as ghosts and counts open answers until as of', () => {
    const scene = sceneOf(
      page([
        mark({
          ...days('2026-02-04', '2026-02-05'),
          footing: 'planned',
          ghosts: [
            {
              date: '2026-02-01',
              first: '2026-02-01',
              last: '2026-02-01',
              to: '2026-02-04/2026-02-05',
              happened: '2026-02-02',
              development: 'd',
              reasons: [],
            },
          ],
        }),
        mark({
          id: 'o',
          kind: 'offer',
          title: 'Invitation',
          ...days('2026-01-28', '2026-01-29'),
          open: true,
        }),
      ]),
      way,
    );
    const [offer, round] = scene.items;
    expect(round?.ghosts).toEqual([{ from: at('2026-02-01'), to: at('2026-02-02') }]);
    expect(offer?.until).toBe(at('2026-01-31'));
    expect(offer?.form).toBe('thread');
  });

  it('puts the moves of an offer on its thread, and others on rows of their own', () => {
    const scene = sceneOf(
      page([
        mark({ id: 'o', kind: 'offer', title: 'Invitation', ...days('2026-01-20', '2026-01-29') }),
        mark({
          id: 'a',
          kind: 'development',
          title: 'Ask',
          subject: 'o',
          part: 'ask',
          ...days('2026-01-20'),
        }),
        mark({ id: 's', kind: 'development', title: 'Said', subject: 'o', ...days('2026-01-20') }),
      ]),
      way,
    );
    const y = new Map(scene.items.map((item) => [item.mark.id, item.y]));
    expect(y.get('a')).toBe(y.get('o'));
    expect(y.get('s')).toBeGreaterThan(y.get('o') ?? 0);
  });

  it('leaves what has no date to the table, and hidden lanes out', () => {
    const marks = [mark({}), mark({ id: 'x', lane: 1, ...days('2026-01-01') })];
    expect(sceneOf(page(marks, 2), way).undated).toHaveLength(1);
    expect(sceneOf(page(marks, 2), { ...way, hidden: new Set(['lane-1']) }).items).toEqual([]);
  });

  it('keeps room in a lane for what is counted now and named later', () => {
    const near = { ...page([mark({ kind: 'development', ...days('2026-01-29') })], 2) };
    near.counts = [{ lane: 0, first: '2025-01-01', last: '2025-01-31', count: 9 }];
    const [height, room] = [false, true].map((partly) => sceneOf(near, { ...way, partly }).lanes[0]?.height);
    expect(room).toBe((height ?? 0) + 3 * way.unit);
    const whole = Array.from({ length: 9 }, (_, index) =>
      mark({ id: `d${index}`, kind: 'development', ...days('2025-01-10') }),
    );
    expect(sceneOf(page([...near.marks, ...whole]), way).lanes[0]?.height).toBe(room);
  });

  it('stays quick with ten thousand marks', () => {
    const marks = Array.from({ length: 10_000 }, (_, index) =>
      mark({
        id: `d${index}`,
        kind: 'development',
        lane: index % 40,
        ...days(dayAt(at('2020-01-01') + (index % 2000) * DAY)),
      }),
    );
    const before = performance.now();
    const scene = sceneOf(page(marks, 40), way);
    expect(scene.items).toHaveLength(10_000);
    expect(performance.now() - before).toBeLessThan(1500);
  });
});

describe('a sight', () => {
  const lens = {
    from: at('2026-01-01'),
    to: at('2026-03-01'),
    measure: (text: string) => text.length * 6,
    letters: 40,
    edge: [at('2026-01-01'), at('2026-03-01')] as const,
    focus: null as string | null,
  };
  const crowd = Array.from({ length: 6 }, (_, index) =>
    mark({ id: `d${index}`, kind: 'development', title: `D${index}`, ...days(`2026-01-${10 + index * 2}`) }),
  );

  it('draws a crowd as one from afar and each by itself from near', () => {
    const { lanes } = sceneOf(page(crowd), way);
    const far = sightOf(lanes, { ...lens, scale: 2 / DAY });
    expect(far.crowds.map(({ count }) => count)).toEqual([6]);
    expect(far.seen).toEqual([]);
    const near = sightOf(lanes, { ...lens, scale: 20 / DAY });
    expect(near.crowds).toEqual([]);
    expect(near.seen).toHaveLength(6);
  });

  it('keeps the mark with the focus in a crowd and out of sight', () => {
    const { lanes, items } = sceneOf(page(crowd), way);
    const focus = items[3]?.key ?? '';
    expect(sightOf(lanes, { ...lens, scale: 2 / DAY, focus }).seen.map(({ item }) => item.key)).toEqual([
      focus,
    ]);
    const away = { ...lens, from: at('2027-01-01'), to: at('2027-02-01'), scale: 2 / DAY, focus };
    expect(sightOf(lanes, away).seen.map(({ item }) => item.key)).toEqual([focus]);
  });
});

describe('shapes', () => {
  it('leave what is planned unfilled and dotted', () => {
    const form = { kind: 'development', asserts: 'outcome' } as const;
    expect(glyphOf({ ...form, footing: 'happened' }).dash).toBeUndefined();
    expect(glyphOf({ ...form, footing: 'planned' })).toMatchObject({ fill: 'paper', dash: '1.5 2' });
    expect(glyphOf({ ...form, footing: 'denied' }).fill).toBeNull();
  });

  it('point from the date given up to the new one, whichever is later', () => {
    expect(moved(10, 50, 8)).toContain('M46');
    expect(moved(50, 10, 8)).toContain('M14');
  });
});

describe('a mark told', () => {
  it('says what it is, on what footing, when, and how often it moved', () => {
    const ghost = {
      date: '',
      first: null,
      last: null,
      to: null,
      happened: '',
      development: 'd',
      reasons: [],
    };
    const round = mark({ ...days('2026-02-01'), footing: 'planned', ghosts: [ghost] });
    expect(telling(round, 'utc')).toBe('Round 2, planned, 1 February 2026, moved once');
  });

  it('does not say more of a date than is known', () => {
    expect(dateOf(mark({ ...days('2026-01-01', '2026-01-31'), precision: 'month' }))).toBe('January 2026');
    expect(dateOf(mark({ ...days('2026-02-04'), certainty: 'uncertain' }))).toBe(
      '4 February 2026, uncertain',
    );
    expect(dateOf(mark({ last: '2026-03-31' }))).toBe('until 31 Mar 2026');
    expect(dateOf(mark({}))).toBe('no date stands');
  });
});

describe('the stretch in sight', () => {
  it('zooms around a point, within limits', () => {
    const time = new TimeWindow();
    time.show(at('2026-01-01'), at('2026-01-11'));
    time.zoom(2, at('2026-01-03'));
    expect(time.from).toBe(at('2026-01-02'));
    expect(time.to).toBe(at('2026-01-07'));
    for (let turn = 0; turn < 60; turn += 1) time.zoom(2);
    expect(time.to - time.from).toBe(4 * HOUR);
  });

  it('moves only as far as it must to show something', () => {
    const time = new TimeWindow();
    time.show(at('2026-01-01'), at('2026-01-21'));
    time.reveal(at('2026-01-05'), at('2026-01-06'));
    expect(time.from).toBe(at('2026-01-01'));
    time.reveal(at('2026-02-05'), at('2026-02-06'));
    expect(time.to).toBe(at('2026-02-07'));
  });
});

it('the interval has its earlier day first, and open ends', () => {
  interval.choose({ from: '2026-02-05', to: '2026-01-24' });
  expect([interval.from, interval.to, interval.edtf]).toEqual([
    '2026-01-24',
    '2026-02-05',
    '2026-01-24/2026-02-05',
  ]);
  interval.choose({ from: '2026-01-24', to: null });
  expect(interval.edtf).toBe('2026-01-24/..');
  interval.clear();
  expect(interval.set).toBe(false);
});
