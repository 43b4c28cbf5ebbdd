/** What the window says, in the language chosen. How to add a message: ui/README.md. */
export { languages, ownNames, speech, type Language, type LanguageChoice } from './language.svelte';
export { has, pieces, t, type Args } from './messages';
export {
  compare,
  day,
  dayLong,
  dayOf,
  days,
  instant,
  list,
  monthName,
  monthYear,
  number,
  percent,
  plainDays,
  time,
} from './dates';
