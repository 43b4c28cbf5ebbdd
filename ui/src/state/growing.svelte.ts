/**
 * An answer that grows page by page. It is asked anew from the top when the clocks, the dossier or
 * the question change; what was overtaken by a newer question is dropped.
 */
import { asApiError, type ApiError } from '~/api/errors';
import { changes } from './changes.svelte';
import { titles } from './titles.svelte';

type Titled = { titles: Parameters<typeof titles.learnTitles>[0] };

export class Growing<Answer extends Titled> {
  answer = $state.raw<Answer | undefined>();
  error = $state.raw<ApiError | undefined>();
  private turn = 0;

  /** `ask` reads what it depends on before its first await; `join` puts a page after those before. */
  constructor(
    private ask: (offset: number) => Promise<Answer>,
    private count: (answer: Answer) => number,
    private join: (before: Answer, next: Answer) => Answer,
  ) {
    $effect(() => {
      void changes.revision;
      const mine = ++this.turn;
      this.settle(mine, this.ask(0), (first) => first);
    });
  }

  more = (): void => {
    const before = this.answer;
    if (before) this.settle(this.turn, this.ask(this.count(before)), (next) => this.join(before, next));
  };

  private settle(mine: number, asked: Promise<Answer>, whole: (answer: Answer) => Answer): void {
    asked.then(
      (answer) => {
        if (mine !== this.turn) return;
        titles.learnTitles(answer.titles);
        this.answer = whole(answer);
        this.error = undefined;
      },
      (thrown: unknown) => {
        if (mine === this.turn) this.error = asApiError(thrown);
      },
    );
  }
}
