/** Owns how wide a text is in the type of the drawings; without a canvas, a fair guess. */
const known = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** Pixels at the usual size of text, times the scale. */
export function measure(text: string, scale = 1): number {
  let width = known.get(text);
  if (width === undefined) {
    context ??= document.createElement('canvas').getContext('2d');
    if (context) context.font = '11px "Inter Variable", Inter, sans-serif';
    width = context?.measureText(text).width ?? [...text].length * 6;
    if (known.size > 20_000) known.clear();
    known.set(text, width);
  }
  return width * scale;
}
