/** Questions for short lists that stand whole in a choice. */
import { newest } from '~/api/lookups';
import type { ListRequest } from '~/api/types';
import type { Kind } from '~/api/words';

export const allOf = (kind: Kind): ListRequest => newest([kind], 100);
