// The pointer, where a drag is what is tried: everything else goes by keys.

/** The middle of the first element that matches, in the window. */
export function middleOf(page, selector, at = 0) {
  return page.run((wanted, index) => {
    const element = [...document.querySelectorAll(wanted)].at(index);
    element.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  }, selector, at);
}

/** Presses at one point, goes to the other in steps, and lets go. */
export async function drag(page, from, to) {
  const at = (point, duration) => ({ type: 'pointerMove', duration, ...point, origin: 'viewport' });
  const between = { x: Math.round((from.x + to.x) / 2), y: Math.round((from.y + to.y) / 2) };
  await page.call('POST', '/actions', {
    actions: [{
      type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' },
      actions: [
        at(from, 0), { type: 'pointerDown', button: 0 },
        at(between, 60), at(to, 60), { type: 'pause', duration: 60 },
        { type: 'pointerUp', button: 0 },
      ],
    }],
  });
}
