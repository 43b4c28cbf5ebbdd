/** Owns the one shape of failure that crosses the seam, and how an unknown throw becomes one. */
import { has, speech, t } from '~/i18n';

export interface ApiError {
  /** Switched on by the interface: `move.illegal`, `date.unreadable`, `store.full`, … */
  code: string;
  /** A sentence for people. */
  message: string;
  /** What the code promises to carry. */
  details?: unknown;
}

export function isApiError(thrown: unknown): thrown is ApiError {
  return (
    typeof thrown === 'object' &&
    thrown !== null &&
    typeof (thrown as ApiError).code === 'string' &&
    typeof (thrown as ApiError).message === 'string'
  );
}

/** Whatever was thrown, as an error the interface can show. */
export function asApiError(thrown: unknown): ApiError {
  if (isApiError(thrown)) return { ...thrown, message: worded(thrown) };
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: 'failed', message: message || t('parts-no-answer') };
}

/** In English the program's own sentence, which says more than its code; otherwise the code's. */
function worded({ code, message }: ApiError): string {
  const id = `errors-${code.replace('.', '-')}`;
  return speech.now === 'en' || !has(id) ? message : t(id, { message });
}
