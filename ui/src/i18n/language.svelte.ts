/**
 * Which language the window speaks, and its catalogue. The root element carries the language and
 * its direction. What was chosen is remembered by the host, with the rest of the appearance.
 */
import { FluentBundle, FluentResource } from '@fluent/bundle';
import english from './catalogues/en';

export const languages = ['en', 'uk', 'ru', 'fr', 'ar'] as const;
export type Language = (typeof languages)[number];
export type LanguageChoice = 'system' | Language;

/** Each language by its own name: whoever cannot read the rest can read that. */
export const ownNames: Record<Language, string> = {
  en: 'English',
  uk: 'Українська',
  ru: 'Русский',
  fr: 'Français',
  ar: 'العربية',
};

/** A file of a catalogue: parsed when the window was built, or its text, in tests and development. */
export type Catalogue = string | FluentResource['body'];
type Files = Record<string, Catalogue>;

const catalogues: Record<Exclude<Language, 'en'>, () => Promise<{ default: Files }>> = {
  uk: () => import('./catalogues/uk'),
  ru: () => import('./catalogues/ru'),
  fr: () => import('./catalogues/fr'),
  ar: () => import('./catalogues/ar'),
};

/**
 * The tag numbers and plurals follow. Arabic keeps the digits that dates, grades and marks are
 * typed in: two sets of digits in one line are read as two facts.
 */
export const tags: Record<Language, string> = {
  en: 'en-GB',
  uk: 'uk',
  ru: 'ru',
  fr: 'fr',
  ar: 'ar-u-nu-latn',
};

const resourceOf = (file: Catalogue): FluentResource =>
  typeof file === 'string' ? new FluentResource(file) : Object.assign(new FluentResource(''), { body: file });

function bundleOf(language: Language, files: Files): FluentBundle {
  // Arguments are isolated by `t`, only where their direction differs from the sentence's.
  const bundle = new FluentBundle(tags[language], { useIsolating: false });
  for (const file of Object.values(files)) bundle.addResource(resourceOf(file));
  return bundle;
}

export const englishBundle = bundleOf('en', english);

class Speech {
  choice = $state<LanguageChoice>('system');
  /** What is shown; follows the choice as soon as its catalogue is there. */
  now = $state<Language>('en');
  bundle = $state.raw(englishBundle);
  readonly rightToLeft = $derived(this.now === 'ar');
  readonly tag = $derived(tags[this.now]);
  private readonly loaded = new Map<Language, FluentBundle>([['en', englishBundle]]);

  /** Takes up a choice. Where its catalogue cannot be had, the window goes on as it was. */
  async choose(choice: LanguageChoice): Promise<void> {
    this.choice = choice;
    const language = choice === 'system' ? systemLanguage() : choice;
    const bundle = this.loaded.get(language) ?? (await this.load(language));
    // Another choice may have been made while this one was on its way.
    if (!bundle || this.choice !== choice) return;
    this.bundle = bundle;
    this.now = language;
    document.documentElement.lang = language;
    document.documentElement.dir = this.rightToLeft ? 'rtl' : 'ltr';
  }

  private async load(language: Language): Promise<FluentBundle | undefined> {
    if (language === 'en') return englishBundle;
    try {
      const bundle = bundleOf(language, (await catalogues[language]()).default);
      this.loaded.set(language, bundle);
      return bundle;
    } catch {
      return undefined;
    }
  }
}

/** The first of the system's languages that there is a catalogue of. */
export function systemLanguage(wanted: readonly string[] = navigator.languages): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0];
    const known = languages.find((language) => language === primary);
    if (known) return known;
  }
  return 'en';
}

export const speech = new Speech();
