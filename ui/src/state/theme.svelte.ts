/**
 * Knows how the window looks: theme, density, text size, language. It writes attributes of the root
 * element only; what must last is kept by the host.
 */
import * as client from '~/api/client';
import { speech } from '~/i18n';
import { changes } from './changes.svelte';
import { titles } from './titles.svelte';

export type ThemeChoice = 'system' | 'light' | 'dark';
export type Density = 'comfortable' | 'compact';

export const textScales = [0.9, 1, 1.15, 1.3, 1.5, 1.75, 2] as const;

class Appearance {
  choice = $state<ThemeChoice>('system');
  density = $state<Density>('comfortable');
  textScale = $state(1);
  systemDark = $state(false);
  /** What was chosen before is known, and its catalogue there: the page may speak. */
  known = $state(false);
  /** What the host holds; null until it has said. */
  private kept: client.Looks | null = null;
  readonly dark = $derived(this.choice === 'dark' || (this.choice === 'system' && this.systemDark));

  /** Follows the system and keeps the root element in step. Call inside an effect root. */
  apply(): void {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    this.systemDark = dark.matches;
    $effect(() => {
      const follow = (event: MediaQueryListEvent) => (this.systemDark = event.matches);
      dark.addEventListener('change', follow);
      return () => dark.removeEventListener('change', follow);
    });
    $effect(() => {
      const root = document.documentElement;
      root.dataset.theme = this.dark ? 'dark' : 'light';
      root.dataset.density = this.density;
      root.style.setProperty('--text-scale', String(this.textScale));
    });
  }

  /** Takes up what was chosen before, and from then on tells the host of every change. */
  async remember(): Promise<void> {
    try {
      const { theme, density, text_scale, language } = client.looksAtStart() ?? (await client.appearance());
      [this.choice, this.density, this.textScale] = [theme, density, text_scale];
      this.kept = { theme, density, text_scale, language };
      await speech.choose(language);
    } catch {
      // Without a memory the window looks and speaks as the system does.
      await speech.choose('system');
    }
    this.known = true;
  }

  /** Call inside an effect root. */
  keep(): void {
    $effect(() => {
      const chosen = {
        theme: this.choice,
        density: this.density,
        text_scale: this.textScale,
        language: speech.choice,
      };
      if (!this.kept || JSON.stringify(chosen) === JSON.stringify(this.kept)) return;
      const spoke = this.kept.language;
      this.kept = chosen;
      client.keepAppearance(chosen).then(
        // What the host words is asked again, once it speaks the language too.
        () => spoke !== chosen.language && this.respoken(),
        () => undefined,
      );
    });
  }

  private respoken(): void {
    titles.clear();
    changes.announce([]);
  }

  larger(step: 1 | -1): void {
    const at = textScales.findIndex((scale) => scale >= this.textScale);
    const next = textScales[Math.min(textScales.length - 1, Math.max(0, at + step))];
    if (next !== undefined) this.textScale = next;
  }
}

export const appearance = new Appearance();
