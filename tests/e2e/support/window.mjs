// One run of the real program in a home of its own: nothing is read from or left in the user's
// folders. Needs DISPLAY and a session bus; `cargo xtask test` provides both, without a network.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { Page, until } from './webdriver.mjs';

/** The program under test; xtask names the build it has just made. */
const BINARY = resolve(process.env.RAPPORTEUR_E2E_BINARY ?? 'target/debug/rapporteur-desktop');
/** The headless program, to make and read dossiers beside the window. */
const CLI = resolve(process.env.RAPPORTEUR_E2E_CLI ?? 'target/debug/rapporteur');
/** Where screenshots go. */
const PICTURES = resolve(process.env.RAPPORTEUR_E2E_PICTURES ?? 'target/e2e');

/** A home that lives as long as one test and may see several starts of the program. */
export class Home {
  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'rapporteur-e2e-'));
    this.data = join(this.folder, 'data');
    this.answers = join(this.folder, 'answers');
    writeFileSync(this.answers, '');
  }

  /** A path in this home, for dossiers and exports. */
  path(name) {
    return join(this.folder, name);
  }

  /** What the next file dialogs will be told; an empty string cancels. */
  answerDialogs(...paths) {
    writeFileSync(this.answers, paths.map((path) => `${path}\n`).join(''));
  }

  /** The answers no dialog has asked for. */
  unusedAnswers() {
    return readFileSync(this.answers, 'utf8').split('\n').filter(Boolean);
  }

  /** Runs the headless program, whatever comes of it. */
  tryRapporteur(...line) {
    return spawnSync(CLI, line, { env: this.environment(), encoding: 'utf8' });
  }

  /** Runs the headless program and returns what it prints. */
  rapporteur(...line) {
    const done = this.tryRapporteur(...line);
    if (done.status !== 0) throw new Error(`rapporteur ${line[0]} ended with ${done.status}: ${done.stderr}`);
    return done.stdout;
  }

  /** Starts the program a second time beside its window; the code it ends with. */
  startAgain(...line) {
    return spawnSync(BINARY, line, { env: this.environment(), cwd: this.folder, timeout: 20_000 }).status;
  }

  environment() {
    return {
      ...process.env,
      HOME: this.folder,
      XDG_DATA_HOME: join(this.folder, 'share'),
      XDG_CONFIG_HOME: join(this.folder, 'config'),
      XDG_CACHE_HOME: join(this.folder, 'cache'),
      RAPPORTEUR_DATA_DIR: this.data,
      RAPPORTEUR_DIALOG_ANSWERS: this.answers,
      TAURI_WEBVIEW_AUTOMATION: 'true',
      // The program switches this renderer off where there is no GPU; WebKit's screenshots through
      // the driver never return without it, and it draws in software here.
      WEBKIT_DISABLE_DMABUF_RENDERER: '0',
      MESA_SHADER_CACHE_DISABLE: 'true',
      NO_AT_BRIDGE: '1',
      LC_ALL: 'C.UTF-8',
      TZ: 'UTC',
    };
  }

  /** Leaves nothing. WebKit's own processes outlive the program by a moment and may write until then. */
  async remove() {
    await until(`${this.folder} to be empty`, LONGEST_CLOSE, () => {
      try {
        rmSync(this.folder, { recursive: true, force: true });
        return true;
      } catch (error) {
        if (error.code === 'ENOTEMPTY') return false;
        throw error;
      }
    });
  }
}

/**
 * What the program and the desktop's own helpers print. Not the test's own output: the bus outlives
 * the window, and the runner would wait for every holder of its pipe.
 */
function log() {
  mkdirSync(PICTURES, { recursive: true });
  return openSync(join(PICTURES, 'program.log'), 'a');
}

/** Starts the program with these arguments and returns its window under the driver's control. */
export async function start(home, ...args) {
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { env: home.environment(), stdio: ['ignore', log(), log()] });
  const address = `http://127.0.0.1:${port}`;
  try {
    await until('the driver', 10_000, () => fetch(`${address}/status`).then((r) => r.ok, () => undefined));
    const page = await Page.open(address, BINARY, args);
    return new Window(page, driver, childOf(driver.pid));
  } catch (error) {
    driver.kill();
    throw error;
  }
}

/** The window of a running program. */
export class Window {
  constructor(page, driver, program) {
    this.page = page;
    this.driver = driver;
    this.program = program;
  }

  /** Writes what is seen to the folder of pictures and returns the file. */
  async picture(name) {
    mkdirSync(PICTURES, { recursive: true });
    const file = join(PICTURES, `${name}.png`);
    await this.page.painted();
    writeFileSync(file, await this.page.screenshot());
    return file;
  }

  /**
   * Closes the window the way a desktop does when its user logs out, which is the program's own
   * way of closing, and waits until it has ended: the next start must not find this one alive.
   */
  async close() {
    signal(this.program, 'SIGTERM');
    await this.#ended('the program to close', LONGEST_CLOSE);
  }

  /** Tells the program what a desktop tells it. */
  signal(name) {
    process.kill(this.program, name);
  }

  /** Ends the program in the middle of whatever it does, as a power cut would. */
  async kill() {
    signal(this.program, 'SIGKILL');
    await this.#ended('the program to be gone', LONGEST_CLOSE);
  }

  async #ended(what, limit) {
    try {
      await until(what, limit, () => !isAlive(this.program));
    } finally {
      signal(this.program, 'SIGKILL');
      if (this.driver.exitCode === null && this.driver.signalCode === null) {
        this.driver.kill();
        await once(this.driver, 'exit');
      }
    }
  }
}

/** A page that saves takes less; a window that never closes must fail its test. */
const LONGEST_CLOSE = 15_000;

/** Whether a process runs; one that has ended and waits to be collected does not. */
function isAlive(pid) {
  return pid !== undefined && existsSync(`/proc/${pid}`) && statusOf(pid)?.state !== 'Z';
}

/** Signals a process, which may end between being looked at and being told. */
function signal(pid, name) {
  try {
    if (isAlive(pid)) process.kill(pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** The process a process has started. The driver starts one: the program. */
function childOf(parent) {
  const running = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number);
  return running.find((pid) => statusOf(pid)?.parent === parent);
}

/** State and parent of a process; nothing when it has ended meanwhile. */
function statusOf(pid) {
  try {
    // "pid (name) state parent …": the name may hold anything, so what counts is behind its end.
    const [state, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    return { state, parent: Number(parent) };
  } catch {
    return undefined;
  }
}

/** Runs a body with a fresh home, and leaves nothing behind. A failure leaves a picture. */
export function inHome(body) {
  return async (test) => {
    const home = new Home();
    const windows = [];
    const open = async (...args) => {
      const window = await start(home, ...args);
      windows.push(window);
      return window;
    };
    try {
      await body({ home, open, test });
    } catch (error) {
      const last = windows.at(-1);
      await last?.picture(`failed-${test.name.replaceAll(/\W+/g, '-')}`).catch(() => undefined);
      throw error;
    } finally {
      for (const window of windows) await window.close();
      await home.remove();
    }
  };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
