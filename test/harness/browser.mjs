import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Switches that the browser of every test is started with: without a graphics card, and without the pages that Chromium
 * draws its address bar's suggestions with in each window, which take more time than most tests. It adds the features to
 * those that others switch off.
 */
export const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

/** Programs of browsers as people have them, and of the same without a window, which opens a page in half the time. */
const WHOLE = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];

/**
 * @typedef {object} FoundBrowser
 * @property {string} path Where the program is.
 * @property {'chosen' | 'installed' | 'packaged'} origin By CHROME_PATH, on PATH, or from the npm package.
 */

/**
 * Finds a Chromium to test with: CHROME_PATH, then one on PATH, then the one that comes by npm, so that
 * `npm ci && npm test` needs nothing installed.
 * @param {object} [options]
 * @param {boolean} [options.bare] What a page does is enough: nothing is installed, spoken by the system, or left on disk.
 * @returns {Promise<FoundBrowser>}
 * @throws {Error} when CHROME_PATH names nothing that can be run.
 */
export async function findBrowser({ bare = false } = {}) {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH names no file: ${chosen}`);
    return { path: chosen, origin: 'chosen' };
  }
  const installed = onPath(...(bare ? SHELLS : []), ...WHOLE);
  if (installed) return { path: installed, origin: 'installed' };
  return { path: await unpackPackaged(), origin: 'packaged' };
}

/**
 * The first of the named programs that PATH leads to.
 * @param {...string} names
 * @returns {string | undefined}
 */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of names)
    for (const folder of folders)
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        // Not there; look in the next folder.
      }
  return undefined;
}

/** The package unpacks its own shared libraries only where it believes to be on Lambda. */
async function unpackPackaged() {
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  process.env.TMPDIR = '/tmp';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
