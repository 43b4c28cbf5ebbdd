/**
 * Owns how a picture stands in a note while it is written: drawn where its mark stands, as words
 * where somebody writes at it. Refuses addresses of the web: nothing is fetched.
 */
import { WidgetType } from '@codemirror/view';

/** The address of a picture that the window may draw; null when there is none of that name. */
export type Draw = (address: string) => Promise<string | null>;

export class Picture extends WidgetType {
  constructor(
    readonly address: string,
    readonly words: string,
    readonly draw: Draw,
  ) {
    super();
  }

  override eq(other: Picture): boolean {
    return other.address === this.address && other.words === this.words;
  }

  override toDOM(): HTMLElement {
    const frame = document.createElement('span');
    frame.className = 'md-picture';
    frame.textContent = this.words || this.address;
    void this.draw(this.address).then((source) => {
      if (!source) return;
      const picture = document.createElement('img');
      picture.src = source;
      picture.alt = this.words;
      frame.replaceChildren(picture);
    });
    return frame;
  }
}
