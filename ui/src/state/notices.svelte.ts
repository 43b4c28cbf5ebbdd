/** Knows the short messages shown at the foot of the view, each with at most one thing to do. */
export interface Notice {
  id: number;
  tone: 'plain' | 'wrong';
  text: string;
  action?: { label: string; run: () => void };
}

const LASTS_MS = 8000;

class Notices {
  list = $state.raw<readonly Notice[]>([]);
  private next = 1;

  say(text: string, action?: Notice['action']): void {
    this.add({ tone: 'plain', text, action });
  }

  /** What went wrong stays until it is dismissed. */
  wrong(text: string, action?: Notice['action']): void {
    this.add({ tone: 'wrong', text, action });
  }

  dismiss(id: number): void {
    this.list = this.list.filter((notice) => notice.id !== id);
  }

  private add(notice: Omit<Notice, 'id'>): void {
    const id = this.next++;
    this.list = [...this.list.slice(-2), { ...notice, id }];
    if (notice.tone === 'plain') setTimeout(() => this.dismiss(id), LASTS_MS);
  }
}

export const notices = new Notices();
