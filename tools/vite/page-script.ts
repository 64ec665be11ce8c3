import { posix, resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** Where scripts find what those of the page export. */
const exported = 'pageExports';

const ENTRY = /\s*<script type="module"[^>]*src="\.\/([^"]+)"><\/script>/;
const EXPORTS = /export\{([^}]*)\};?\s*$/;

/**
 * Puts the script that begins the app, with what shows the beginning of a text, into the page: nothing has to be fetched
 * before that is drawn. Other scripts take of it what they import by a name on the window.
 */
export function pageScript(): Plugin {
  return {
    name: 'avakhan:page-script',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        const file = page?.type === 'asset' ? ENTRY.exec(String(page.source))?.[1] : undefined;
        const chunk = file === undefined ? undefined : bundle[file];
        if (page?.type !== 'asset' || chunk?.type !== 'chunk')
          return this.error('The page names no script');
        if (!chunk.moduleIds.includes(resolve('src/start.ts')) || chunk.imports.length > 0)
          this.error(`${chunk.fileName} is not the beginning alone`);
        page.source = String(page.source).replace(ENTRY, () => `<script>${inPage(chunk)}</script>`);
        Reflect.deleteProperty(bundle, chunk.fileName);
        for (const other of Object.values(bundle))
          if (other.type === 'chunk') {
            other.code = takenFromPage(other.code, posix.basename(chunk.fileName));
            if (other.code.includes(chunk.fileName))
              this.error(`${other.fileName} imports the page`);
          }
      },
    },
  };
}

/** A module as a plain script, which runs where it stands. */
function inPage({ code, fileName }: Rolldown.OutputChunk): string {
  const folder = posix.dirname(fileName);
  const own = code.trim().replaceAll('import(`./', `import(\`./${folder}/`);
  const names = EXPORTS.exec(own)?.[1] ?? '';
  return `(()=>{"use strict";${own.replace(EXPORTS, '')};window.${exported}={${fields(names, true)}}})()`;
}

function takenFromPage(code: string, file: string): string {
  const imports = new RegExp(
    `import\\{([^}]*)\\}from"\\./${file.replaceAll('.', String.raw`\.`)}";?`,
  );
  return code.replace(imports, (_, names: string) => `const{${fields(names, false)}}=${exported};`);
}

/** `a as b` of an import or export as fields of an object: where it is made, and where it is taken to pieces. */
function fields(names: string, made: boolean): string {
  return names
    .split(',')
    .map((name) => name.trim().split(' as '))
    .map(([from, to]) => (to === undefined ? from : made ? `${to}:${from}` : `${from}:${to}`))
    .join(',');
}
