/**
 * A question to the dossier that asks itself again when what it depends on changes: the clocks,
 * the place, the dossier. The former answer stays on the page until the next one is there, so
 * that nothing flickers; an answer overtaken by a newer question is dropped.
 */
import { untrack } from 'svelte';
import { asApiError, type ApiError } from '~/api/errors';
import { changes } from './changes.svelte';

export class Query<Answer> {
  data = $state.raw<Answer | undefined>();
  error = $state.raw<ApiError | undefined>();
  pending = $state(false);
  again: () => void = () => undefined;
}

/**
 * `ask` is run in an effect: every state it reads before its first await is a dependency.
 * Returning null means that there is nothing to ask now.
 */
export function query<Answer>(ask: () => Promise<Answer> | null): Query<Answer> {
  const answer = new Query<Answer>();
  let turn = 0;
  let manual = $state(0);
  answer.again = () => (manual += 1);

  $effect(() => {
    void changes.revision;
    void manual;
    const mine = ++turn;
    const asked = ask();
    if (!asked) {
      answer.data = undefined;
      answer.error = undefined;
      answer.pending = false;
      return;
    }
    untrack(() => (answer.pending = true));
    asked.then(
      (data) => {
        if (mine !== turn) return;
        answer.data = data;
        answer.error = undefined;
        answer.pending = false;
      },
      (thrown: unknown) => {
        if (mine !== turn) return;
        answer.error = asApiError(thrown);
        answer.pending = false;
      },
    );
  });
  return answer;
}
