/**
 * Knows where the user is: the view, the process, the selected record, and whether it is open
 * wide. Going somewhere remembers where one was.
 */
export const viewNames = [
  'overview',
  'rounds',
  'venues',
  'issues',
  'offers',
  'incidents',
  'sources',
  'statements',
  'people',
  'notes',
  'questions',
  'briefings',
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

const REMEMBERED = 50;

class Navigation {
  view = $state<ViewName>('overview');
  /** The process the views are narrowed to; null shows the whole dossier. */
  process = $state<string | null>(null);
  selected = $state<string | null>(null);
  wide = $state(false);
  inspectorOpen = $state(true);
  /** What was last searched for. */
  searched = $state('');
  private past = $state.raw<readonly Place[]>([]);
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
  }

  /** Opens a record in the middle. */
  open(id: string): void {
    if (this.wide && this.selected === id) return;
    this.remember();
    this.selected = id;
    this.wide = true;
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
  }

  private remember(): void {
    const { view, selected, wide } = this;
    this.past = [...this.past.slice(1 - REMEMBERED), { view, selected, wide }];
  }
}

export const navigation = new Navigation();
