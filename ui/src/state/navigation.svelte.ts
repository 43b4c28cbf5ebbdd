/**
 * Knows where the user is: the view, the process, the selected record, and whether it is open
 * wide. Going somewhere remembers where one was.
 */
export const viewNames = [
  'overview',
  'timeline',
  'rounds',
  'venues',
  'issues',
  'offers',
  'incidents',
  'capture',
  'sources',
  'statements',
  'people',
  'notes',
  'questions',
  'briefings',
  'changes',
  'search',
  'bin',
  'journal',
  'settings',
] as const;
export type ViewName = (typeof viewNames)[number];

interface Place {
  view: ViewName;
  selected: string | null;
  wide: boolean;
}

/** What a briefing is composed from, when somewhere else leads to it. */
export interface Composing {
  /** An instant of the dossier's clock from which on changes are listed. */
  since: string | null;
}

const REMEMBERED = 50;
const RECENT = 30;
/** A record looked at for as long was meant; one passed by with J was not. */
const MEANT_MS = 1200;

class Navigation {
  view = $state<ViewName>('overview');
  /** The process the views are narrowed to; null shows the whole dossier. */
  process = $state<string | null>(null);
  selected = $state<string | null>(null);
  wide = $state(false);
  inspectorOpen = $state(true);
  /** What was last searched for. */
  searched = $state('');
  /** Records opened or looked at last, newest first. */
  recent = $state.raw<readonly string[]>([]);
  /** A briefing to be composed at once when its view is shown. */
  composing = $state.raw<Composing | null>(null);
  private past = $state.raw<readonly Place[]>([]);
  private meaning: ReturnType<typeof setTimeout> | undefined;
  readonly canGoBack = $derived(this.past.length > 0);

  go(view: ViewName): void {
    if (view === this.view && !this.wide) return;
    this.remember();
    this.view = view;
    this.selected = null;
    this.wide = false;
  }

  select(id: string | null): void {
    this.selected = id;
    clearTimeout(this.meaning);
    if (id) this.meaning = setTimeout(() => this.meet(id), MEANT_MS);
  }

  /** Composes a briefing that lists what changed since an instant. */
  compose(since: string | null): void {
    this.composing = { since };
    this.go('briefings');
  }

  /** Searches the texts of the dossier. */
  search(text: string): void {
    this.searched = text;
    this.go('search');
  }

  /** Opens a record in the middle. */
  open(id: string): void {
    if (this.wide && this.selected === id) return;
    this.remember();
    this.selected = id;
    this.wide = true;
    this.meet(id);
  }

  back(): boolean {
    const place = this.past.at(-1);
    if (!place) return false;
    this.past = this.past.slice(0, -1);
    this.view = place.view;
    this.selected = place.selected;
    this.wide = place.wide;
    return true;
  }

  start(process: string | null): void {
    this.past = [];
    this.view = 'overview';
    this.process = process;
    this.selected = null;
    this.wide = false;
    this.composing = null;
    this.recent = [];
    clearTimeout(this.meaning);
  }

  /** Remembers that a record was looked at. */
  private meet(id: string): void {
    this.recent = [id, ...this.recent.filter((known) => known !== id)].slice(0, RECENT);
  }

  private remember(): void {
    const { view, selected, wide } = this;
    this.past = [...this.past.slice(1 - REMEMBERED), { view, selected, wide }];
  }
}

export const navigation = new Navigation();
