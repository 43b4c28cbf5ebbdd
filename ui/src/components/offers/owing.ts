/** Owns the sentence of an answer that is owed. */
import type { Thread } from '~/api/types';
import { silenceForms, wordOf } from '~/api/words';
import { t } from '~/i18n';

type Owed = Thread['owed'][number];

/** "Russia owes the answer, day 21, asked 2 times since: no reply" in the language spoken. */
export function owedWords(owed: Owed, named: (id: string | null) => string): string {
  const party = owed.party === null ? t('offers-somebody') : named(owed.party);
  const days = owed.days === null ? -1 : owed.days;
  return [
    t('offers-owes', { party, days }),
    owed.repeated ? t('offers-repeated-unanswered', { n: owed.repeated }) : '',
    owed.silence ? wordOf(silenceForms, owed.silence.form) : '',
    owed.past_expiry ? t('offers-past') : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
