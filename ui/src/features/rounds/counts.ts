/** Owns how the rival counts of a round are read from its record. */
import type { Row } from '~/api/types';

export interface Count {
  scheme: string;
  label: string;
  by: string;
}

export const countsOf = ({ record }: Pick<Row, 'record'>): Count[] =>
  ((record.numberings ?? []) as Partial<Count>[]).map(({ scheme = '', label = '', by = '' }) => ({
    scheme,
    label,
    by,
  }));
