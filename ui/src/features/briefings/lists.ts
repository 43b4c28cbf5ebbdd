/** Questions for short lists that stand whole in a choice. */
import type { ListRequest } from '~/api/types';
import type { Kind } from '~/api/words';

export const allOf = (kind: Kind): ListRequest => ({
  at: {},
  kinds: [kind],
  asserts: [],
  states: [],
  text: '',
  sort: 'recorded',
  descending: true,
  offset: 0,
  limit: 100,
});
