/**
 * Knows the component of each view and of the parts that come and go. The overview, with which
 * nearly every start begins, stands in the first chunk. The others have chunks of their own, fetched as
 * soon as the first view is on the page: no key waits for them and no start pays for them. Until
 * a component is there, nothing stands in its place.
 */
import type { Component } from 'svelte';
import Overview from '~/features/overview/Overview.svelte';
import type { ViewName } from '~/state/navigation.svelte';

type Source<Props extends object = Record<string, never>> = () => Promise<{ default: Component<Props> }>;

const views: Record<Exclude<ViewName, 'overview'>, Source> = {
  timeline: () => import('~/features/timeline/Timeline.svelte'),
  rounds: () => import('~/features/rounds/Rounds.svelte'),
  issues: () => import('~/features/issues/Issues.svelte'),
  offers: () => import('~/features/offers/Offers.svelte'),
  incidents: () => import('~/features/incidents/Incidents.svelte'),
  capture: () => import('~/features/capture/Capture.svelte'),
  sources: () => import('~/features/sources/Sources.svelte'),
  statements: () => import('~/features/statements/Statements.svelte'),
  people: () => import('~/features/people/People.svelte'),
  notes: () => import('~/features/notes/Notes.svelte'),
  questions: () => import('~/features/questions/Questions.svelte'),
  briefings: () => import('~/features/briefings/Briefings.svelte'),
  changes: () => import('~/features/changes/Changes.svelte'),
  search: () => import('~/features/search/Search.svelte'),
  bin: () => import('~/features/bin/Bin.svelte'),
  journal: () => import('~/features/journal/Journal.svelte'),
  settings: () => import('~/features/settings/Settings.svelte'),
  venues: () => import('~/features/venues/Venues.svelte'),
};

/** What a part takes. */
interface Parts {
  Palette: Record<string, never>;
  Inspector: { wide?: boolean };
  FormHost: Record<string, never>;
  WhySheet: { id: string; onclose: () => void };
  KeySheet: Record<string, never>;
}

const parts: { [part in keyof Parts]: Source<Parts[part]> } = {
  Palette: () => import('~/features/palette/Palette.svelte'),
  Inspector: () => import('~/features/inspector/Inspector.svelte'),
  FormHost: () => import('./FormHost.svelte'),
  WhySheet: () => import('~/features/inspector/WhySheet.svelte'),
  KeySheet: () => import('./KeySheet.svelte'),
};

class Shown {
  parts = $state.raw<{ [part in keyof Parts]?: Component<Parts[part]> }>({});
  private views = $state.raw<{ [name in ViewName]?: Component }>({ overview: Overview });

  /** The component of a view, once it is there. */
  of(name: ViewName): Component | undefined {
    return this.views[name];
  }

  /** Fetches what shows a view. */
  async need(name: ViewName): Promise<void> {
    if (name === 'overview' || this.views[name]) return;
    const { default: view } = await views[name]();
    this.views = { ...this.views, [name]: view };
  }

  /** Fetches the rest, one after the other, so that a key in between is answered. */
  async rest(): Promise<void> {
    for (const name of Object.keys(parts)) await this.part(name as keyof Parts);
    for (const name of Object.keys(views)) await this.need(name as ViewName);
  }

  private async part<Name extends keyof Parts>(name: Name): Promise<void> {
    if (this.parts[name]) return;
    const { default: part } = await parts[name]();
    this.parts = { ...this.parts, [name]: part };
  }
}

export const shown = new Shown();
