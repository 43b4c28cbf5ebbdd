/**
 * Owns what stands on the map: one mark for each place, whatever is known of it. A place may be
 * a venue, the seat of a party and the scene of incidents at once. Places without coordinates
 * are counted, never guessed.
 */
import type { IncidentSpot, PlaceLine, VenueLine, VenuesPage } from '~/api/types';

export interface Mark {
  key: string;
  title: string;
  /** Degrees east and north. */
  at: [number, number];
  /** The record it leads to: the venue, or the only incident, or the place. */
  opens: string | null;
  place: PlaceLine;
  venues: VenueLine[];
  /** Parties that sit here, by their place among the columns. */
  seats: number[];
  incidents: IncidentSpot | null;
}

export interface Layers {
  venues: boolean;
  incidents: boolean;
  seats: boolean;
}

/** Venues first, then incidents, then seats: in this order names are placed and focus moves. */
export function marksOf(page: VenuesPage, layers: Layers): Mark[] {
  const marks: Mark[] = [];
  const at = (place: PlaceLine): Mark | null => {
    if (!place.point) return null;
    const { longitude, latitude } = place.point;
    let mark = marks.find((other) => isNear(other.at, [longitude, latitude]));
    if (!mark) {
      mark = {
        key: `${longitude},${latitude}`,
        title: place.title,
        at: [longitude, latitude],
        opens: place.id,
        place,
        venues: [],
        seats: [],
        incidents: null,
      };
      marks.push(mark);
    }
    return mark;
  };
  if (layers.venues)
    for (const venue of page.venues) {
      const mark = at(venue.place);
      if (!mark) continue;
      if (!mark.venues.length) mark.opens = venue.board.venue;
      mark.venues.push(venue);
    }
  if (layers.incidents)
    for (const spot of page.incidents) {
      const mark = at(spot.place);
      if (!mark) continue;
      mark.incidents ??= spot;
      if (!mark.venues.length && spot.count === 1) mark.opens = spot.incidents[0] ?? mark.opens;
    }
  if (layers.seats)
    page.seats.forEach((seat, party) => {
      if (seat) at(seat)?.seats.push(party);
    });
  return marks;
}

/** Within some fifteen kilometres: what no map of this scale tells apart is one place. */
export const isNear = ([x, y]: [number, number], [otherX, otherY]: [number, number]): boolean =>
  Math.abs(y - otherY) < 0.15 && Math.abs(x - otherX) * Math.cos((y * Math.PI) / 180) < 0.15;

/** Venues whose place nobody can put on a map. */
export const unplaced = (page: VenuesPage): VenueLine[] => page.venues.filter(({ place }) => !place.point);

/** The radius of a mark's sign: incidents grow with the square root of their number, up to a limit. */
export function radiusOf({ venues, incidents }: Mark): number {
  if (venues.length) return 6;
  return incidents ? Math.min(12, 4 + Math.sqrt(incidents.count)) : 4;
}
