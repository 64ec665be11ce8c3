import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { minifySync, type Plugin, type Rolldown } from 'vite';
import { firstScreens } from './first-screens.ts';

/** The faces that a text, its stops and its title are first drawn in. Later than the text, they would move it. */
const faces = /(?:vazirmatn|vazirmatn-latin|markazi)-[\w-]{8}\.woff2$/;

const source = readFileSync(new URL('head-start.script.js', import.meta.url), 'utf8');

/**
 * Has the page ask at once for the faces of a text, and puts a small script into it that runs before any other has come.
 * That asks for all scripts of the first screen, which the browser would discover one after the other, and reads the
 * text from the database while they travel.
 */
export function headStart(): Plugin {
  return {
    name: 'avakhan:head-start',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const first = scriptsOf(rootsOf(['src/start.ts'], bundle), bundle);
        const needed = (...modules: string[]): string[] =>
          [...scriptsOf(rootsOf(['src/main.ts', ...modules], bundle), bundle)]
            .filter((file) => !first.has(file))
            .map((file) => `./${file}`);
        const named = {
          first: Array.from(first, (file) => `./${file}`),
          reader: needed(...firstScreens.reader),
          library: needed(...firstScreens.library),
        };
        const filled = source
          .replace(/scripts = .*?;/, `scripts = ${JSON.stringify(named)};`)
          .replace('bundled = []', `bundled = ${JSON.stringify(bundledIn(bundle))}`);
        const { code } = minifySync('head-start.js', filled, { module: false });
        const fonts = Object.keys(bundle).filter((file) => faces.test(file));
        const tags = [
          `<script>${code.trim()}</script>`,
          ...fonts.map(
            (file) =>
              `<link rel="preload" as="font" type="font/woff2" crossorigin fetchpriority="low" href="./${file}" />`,
          ),
        ];
        // Before the style sheet, which scripts behind it wait for.
        return html.replace('<link ', `${tags.join('\n    ')}\n    <link `);
      },
    },
  };
}

function rootsOf(modules: readonly string[], bundle: Rolldown.OutputBundle): string[] {
  const paths = modules.map((id) => resolve(id));
  return Object.values(bundle)
    .filter((one) => one.type === 'chunk' && paths.some((path) => one.moduleIds.includes(path)))
    .map(({ fileName }) => fileName);
}

/** These chunks and all that they import. */
function scriptsOf(roots: readonly string[], bundle: Rolldown.OutputBundle): Set<string> {
  const files = new Set(roots);
  for (const file of files) {
    const chunk = bundle[file];
    if (chunk?.type === 'chunk') for (const imported of chunk.imports) files.add(imported);
  }
  return files;
}

/** The ids of the articles that come with the app, as addresses have them. */
function bundledIn(bundle: Rolldown.OutputBundle): string[] {
  const files = Object.keys(bundle).map((file) => /^articles\/([^/]+)\.json$/.exec(file)?.[1]);
  return files.flatMap((id) => (id && id !== 'index' ? [encodeURIComponent(id)] : []));
}
