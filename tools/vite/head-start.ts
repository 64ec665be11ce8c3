import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { firstScreens } from './first-screens.ts';

/**
 * The one inline script. While the app's scripts travel it asks for those of the screen that the address names, which
 * the browser would discover one after the other, and wakes the browser's database, which takes as long as they do.
 */
const script = readFileSync(new URL('head-start.script.js', import.meta.url), 'utf8')
  .replaceAll(/\n\s*/g, ' ')
  .trim();

/** Allows it in the policy. */
export const headStartSource = `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** Puts it into the built page, and beside it which scripts a screen needs. */
export function headStart(): Plugin {
  return {
    name: 'avakhan:head-start',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {}, chunk }) {
        const entry = scriptsOf([chunk!.fileName], bundle);
        const preloads = [...entry].map((file) => `<link rel="modulepreload" href="./${file}" />`);
        const lists = Object.entries(firstScreens).map(([screen, modules]) => {
          const roots = Object.values(bundle).filter(
            (one) =>
              one.type === 'chunk' && modules.some((id) => one.facadeModuleId === resolve(id)),
          );
          const files = scriptsOf(
            roots.map(({ fileName }) => fileName),
            bundle,
          );
          const content = [...files].filter((file) => !entry.has(file)).map((file) => `./${file}`);
          return `<meta name="${screen}-scripts" content="${content.join(' ')}" />`;
        });
        // Before the style sheet, which scripts behind it wait for.
        const all = [...lists, `<script>${script}</script>`, ...preloads].join('\n    ');
        return html.replace('<link ', `${all}\n    <link `);
      },
    },
  };
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
