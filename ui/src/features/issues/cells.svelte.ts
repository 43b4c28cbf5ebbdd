/**
 * Keeps the rows of the matrix that were looked at. The first are asked for before the tree says
 * which they are, others in batches as they come into sight; a change of the dossier, the clocks or
 * the columns asks again for those in sight, and the old rows stay until the new ones are there.
 */
import { untrack } from 'svelte';
import { asApiError, type ApiError } from '~/api/errors';
import { matrixRows } from '~/api/sides';
import type { At, MatrixRow, MatrixView } from '~/api/types';
import { changes } from '~/state/changes.svelte';
import { titles } from '~/state/titles.svelte';

const BATCH = 60;

export interface Asked {
  at: At;
  process: string;
  parties: string[];
}

export class MatrixRows {
  rows = $state.raw<ReadonlyMap<string, MatrixRow>>(new Map());
  parties = $state.raw<MatrixView['parties']>([]);
  error = $state.raw<ApiError | undefined>();
  /** The first rows are there, or why they are not: a grid without them would be laid out twice. */
  ready = $state(false);
  private turn = 0;
  private asked = new Set<string>();
  private sight: readonly string[] = [];
  /** The first rows are on their way: which they are is known when they are there. */
  private first: Promise<void> | null = null;

  constructor(private question: () => Asked | null) {
    $effect(() => {
      void changes.revision;
      const question = this.question();
      untrack(() => {
        this.turn += 1;
        this.asked.clear();
        this.first = null;
        if (!question) this.rows = new Map();
        else if (this.sight.length) void this.fetch(question);
        else this.first = this.ask({ ...question, first: BATCH }, []);
      });
    });
  }

  /** These sticking points are in sight: their rows are wanted. */
  show(ids: readonly string[]): void {
    this.sight = ids;
    const question = untrack(() => this.question());
    if (question) void this.fetch(question);
  }

  private async fetch(question: Asked): Promise<void> {
    const mine = this.turn;
    if (this.first) await this.first;
    if (mine !== this.turn) return;
    const wanted = this.sight.filter((id) => !this.asked.has(id));
    for (let at = 0; at < wanted.length; at += BATCH) {
      const issues = wanted.slice(at, at + BATCH);
      for (const id of issues) this.asked.add(id);
      await this.ask({ ...question, issues }, issues);
      if (mine !== this.turn) return;
    }
  }

  private async ask(request: Parameters<typeof matrixRows>[0], issues: readonly string[]): Promise<void> {
    const mine = this.turn;
    try {
      const view = await matrixRows(request);
      if (mine !== this.turn) return;
      titles.learnTitles(view.titles);
      this.parties = view.parties;
      for (const { issue } of view.matrix.rows) this.asked.add(issue);
      this.rows = new Map([...this.rows, ...view.matrix.rows.map((row) => [row.issue, row] as const)]);
      this.error = undefined;
    } catch (thrown) {
      if (mine !== this.turn) return;
      for (const id of issues) this.asked.delete(id);
      this.error = asApiError(thrown);
    }
    this.ready = true;
  }
}
