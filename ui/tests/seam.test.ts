import { describe, expect, expectTypeOf, it } from 'vitest';
import type { AssertionKind } from '~/api/generated/AssertionKind';
import type { Capacity } from '~/api/generated/Capacity';
import type { Credibility } from '~/api/generated/Credibility';
import type { HopMode } from '~/api/generated/HopMode';
import type { IssueState } from '~/api/generated/IssueState';
import type { Kind } from '~/api/generated/Kind';
import type { OfferState } from '~/api/generated/OfferState';
import type { OfferType } from '~/api/generated/OfferType';
import type { OutcomeType } from '~/api/generated/OutcomeType';
import type { RoundState } from '~/api/generated/RoundState';
import type { Tlp } from '~/api/generated/Tlp';
import type { Track } from '~/api/generated/Track';
import { readEdtf } from '~/api/client';
import { asApiError } from '~/api/errors';
import { freshId } from '~/api/ids';
import * as words from '~/api/words';
import { assertionFields, assertionsOf } from '~/components/fields/ofDevelopments';
import { kindForms } from '~/components/fields/ofRecords';

type CodesOf<Terms extends readonly { code: string }[]> = Terms[number]['code'];

describe('the words', () => {
  it('hold exactly the codes of the domain', () => {
    expectTypeOf<CodesOf<typeof words.kinds>>().toEqualTypeOf<Kind>();
    expectTypeOf<CodesOf<typeof words.assertionKinds>>().toEqualTypeOf<AssertionKind>();
    expectTypeOf<CodesOf<typeof words.roundStates>>().toEqualTypeOf<RoundState>();
    expectTypeOf<CodesOf<typeof words.offerStates>>().toEqualTypeOf<OfferState>();
    expectTypeOf<CodesOf<typeof words.issueStates>>().toEqualTypeOf<IssueState>();
    expectTypeOf<CodesOf<typeof words.offerTypes>>().toEqualTypeOf<OfferType>();
    expectTypeOf<CodesOf<typeof words.outcomeTypes>>().toEqualTypeOf<OutcomeType>();
    expectTypeOf<CodesOf<typeof words.capacities>>().toEqualTypeOf<Capacity>();
    expectTypeOf<CodesOf<typeof words.hopModes>>().toEqualTypeOf<HopMode>();
    expectTypeOf<CodesOf<typeof words.tracks>>().toEqualTypeOf<Track>();
    expectTypeOf<CodesOf<typeof words.tlpMarks>>().toEqualTypeOf<Tlp>();
    expectTypeOf<CodesOf<typeof words.credibilities>>().toEqualTypeOf<Credibility>();
    expect(words.wordOf(words.roundStates, 'under_way')).toBe('under way');
  });

  it('show a term of a newer version as it is', () => {
    expect(words.wordOf(words.roundStates, 'put_on_ice')).toBe('put on ice');
  });

  it('keep the tracks in their natural order', () => {
    expect(words.tracks.map((track) => track.code)).toEqual(['1', '1.5', '2', 'back_channel']);
  });
});

describe('the forms', () => {
  it('describe every kind that is not a development', () => {
    const kinds = words.kinds.map((kind) => kind.code).filter((kind) => kind !== 'development');
    expect(kinds.filter((kind) => !kindForms[kind])).toEqual([]);
  });

  it('describe every assertion, and every assertion has a subject', () => {
    const kinds = words.assertionKinds.map((kind) => kind.code);
    const reachable = new Set(Object.values(assertionsOf).flat());
    expect(kinds.filter((kind) => !assertionFields[kind].length)).toEqual([]);
    expect(kinds.filter((kind) => !reachable.has(kind))).toEqual([]);
  });
});

describe('identities', () => {
  it('are UUIDs of version 7 that sort by the time they were made', () => {
    const [earlier, later] = [freshId(1_769_760_000_000), freshId(1_769_760_000_001)];
    expect(earlier).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(earlier < later).toBe(true);
    expect(parseInt(earlier.replaceAll('-', '').slice(0, 12), 16)).toBe(1_769_760_000_000);
  });

  it('differ', () => {
    expect(new Set(Array.from({ length: 1000 }, () => freshId())).size).toBe(1000);
  });
});

describe('errors', () => {
  it('keep the shape of the seam and put anything else into it', () => {
    const error = { code: 'disk.full', message: 'The disk is full.', details: null };
    expect(asApiError(error)).toEqual(error);
    expect(asApiError(new Error('lost'))).toEqual({ code: 'failed', message: 'lost' });
    expect(asApiError('gone').message).toBe('gone');
  });

  it('of a date carry the wrong part', async () => {
    expect((await readEdtf('2026-02-0!')).error).toEqual({
      message: 'this character does not occur in a date',
      start: 9,
      end: 10,
    });
  });
});
