// A client of the W3C WebDriver protocol, as much of it as these tests use. The maintained client
// for Node has left Node 20, which is what Debian's users have, and a dozen endpoints need no library.

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** The code points WebDriver gives to keys that print nothing. */
export const Key = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A',
  Escape: '\uE00C', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015',
  Home: '\uE011', End: '\uE010', Delete: '\uE017',
};

export class WebDriverError extends Error {
  constructor(code, message) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

/** Longer than anything the driver does well; a hung window then fails its test instead of the run. */
const PATIENCE = 30_000;

async function send(base, method, path, body) {
  const response = await fetch(base + path, {
    method,
    headers: { 'content-type': 'application/json' },
    body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
    signal: AbortSignal.timeout(PATIENCE),
  });
  const { value } = await response.json();
  if (!response.ok) throw new WebDriverError(value?.error ?? response.status, value?.message ?? '');
  return value;
}

/** One page under the driver's control. */
export class Page {
  #base;

  constructor(driver, id) {
    this.#base = `${driver}/session/${id}`;
  }

  /** Starts the program and attaches to its window. */
  static async open(driver, binary, args) {
    const alwaysMatch = { 'webkitgtk:browserOptions': { binary, args } };
    const { sessionId } = await send(driver, 'POST', '/session', { capabilities: { alwaysMatch } });
    return new Page(driver, sessionId);
  }

  /** One call of the protocol, below this session. */
  call(method, path, body) {
    return send(this.#base, method, path, body);
  }

  /** Closes the window; the program ends with it. */
  close() {
    return this.call('DELETE', '');
  }

  title() {
    return this.call('GET', '/title');
  }

  url() {
    return this.call('GET', '/url');
  }

  navigate(url) {
    return this.call('POST', '/url', { url });
  }

  /** Runs a function in the page and returns what it returns; promises are awaited. */
  run(script, ...args) {
    const body = typeof script === 'function' ? `return (${script}).apply(null, arguments)` : script;
    return this.call('POST', '/execute/sync', { script: body, args });
  }

  async #find(using, value) {
    const found = await this.call('POST', '/elements', { using, value });
    return found.map((entry) => new Element(this, entry));
  }

  /** Every element that matches. */
  all(selector) {
    return this.#find('css selector', selector);
  }

  /** The first visible element that matches, waiting for it. */
  async see(selector, limit = 10_000) {
    return until(`an element ${selector}`, limit, async () => {
      for (const element of await this.all(selector)) {
        if (await element.isShown()) return element;
      }
      return undefined;
    });
  }

  /** The first visible element of that kind whose text or label contains the words, waiting for it. */
  async seeText(words, selector = 'body *', limit = 10_000) {
    const found = await until(`“${words}” in ${selector}`, limit, () => this.run(findByText, words, selector));
    return new Element(this, found);
  }

  /** Waits until nothing that matches is shown. */
  async gone(selector, limit = 10_000) {
    await until(`no ${selector}`, limit, async () => {
      const shown = await Promise.all((await this.all(selector)).map((element) => element.isShown()));
      return shown.every((is) => !is) || undefined;
    });
  }

  /** Everything a reader sees, as text. */
  text() {
    return this.run(() => document.body.innerText);
  }

  /** Presses keys at whatever has the focus: `press('g', 'r')`, `press([Key.Control, 'k'])`. */
  async press(...strokes) {
    const actions = strokes.flatMap((stroke) => {
      const keys = [stroke].flat();
      return [
        ...keys.map((value) => ({ type: 'keyDown', value })),
        ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
      ];
    });
    await this.call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** Types text at whatever has the focus. */
  type(text) {
    return this.press(...text);
  }

  /** Waits until what the page has just changed is drawn; a page that draws nothing is not waited for. */
  painted() {
    return this.run(() => new Promise((done) => {
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
      setTimeout(done, 1000);
    }));
  }

  async screenshot() {
    return Buffer.from(await this.call('GET', '/screenshot'), 'base64');
  }

  resize(width, height) {
    return this.call('POST', '/window/rect', { width, height });
  }
}

/** One element of the page. */
export class Element {
  #page;
  #path;

  /** @param reference what the driver calls the element */
  constructor(page, reference) {
    this.#page = page;
    this.id = reference[ELEMENT];
    this.#path = `/element/${this.id}`;
  }

  click() {
    return this.#page.call('POST', `${this.#path}/click`);
  }

  async fill(text) {
    await this.#page.call('POST', `${this.#path}/clear`);
    await this.type(text);
  }

  type(text) {
    return this.#page.call('POST', `${this.#path}/value`, { text });
  }

  text() {
    return this.#page.call('GET', `${this.#path}/text`);
  }

  property(name) {
    return this.#page.call('GET', `${this.#path}/property/${name}`);
  }

  attribute(name) {
    return this.#page.call('GET', `${this.#path}/attribute/${name}`);
  }

  isShown() {
    return this.#page.call('GET', `${this.#path}/displayed`).catch(staleIsHidden);
  }

  toJSON() {
    return { [ELEMENT]: this.id };
  }
}

function staleIsHidden(error) {
  if (error.code === 'stale element reference') return false;
  throw error;
}

/* Runs in the page: the innermost visible match, by text, accessible label or placeholder. */
function findByText(words, selector) {
  const shown = (element) => element.checkVisibility?.() ?? element.getClientRects().length > 0;
  const says = (element) =>
    [element.innerText, element.getAttribute('aria-label'), element.getAttribute('placeholder'), element.title]
      .some((text) => text?.includes(words));
  const matches = [...document.querySelectorAll(selector)].filter((element) => shown(element) && says(element));
  return matches.find((element) => !matches.some((other) => other !== element && element.contains(other))) ?? null;
}

/** Asks again until there is an answer, and says what was waited for when there is none. */
export async function until(what, limit, ask) {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited ${limit} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
