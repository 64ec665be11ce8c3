import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

const IMPORT = /^import \{ words \} from '(\S*\/words\.ts)';$/m;
/** `words` taken whole: given to a function, to a name or by a key. */
const WHOLE = /[=(,]\s*words\s*[;,)]|(?<![\w./])words\[/;
const USE = /(?<![\w./])words\.(\w+)/g;

/**
 * Lets each screen carry only its own words. In the source they are one file, so that another language can be added;
 * in the build each first-level part of `words` is a module of its own, and who says `words.add` imports that part.
 */
export function splitWords(): Plugin {
  return {
    name: 'avakhan:split-words',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const path = IMPORT.exec(code)?.[1];
      // Others are called `words` too.
      if (!path || !resolve(dirname(id), path).endsWith('/src/ui/words.ts')) return undefined;
      const rest = code.replace(IMPORT, '');
      if (WHOLE.test(rest)) this.error(`${id}: say words.part, so that only that part is loaded`);
      const parts = new Set(Array.from(rest.matchAll(USE), ([, part]) => part!));
      const imports = [...parts].map(
        (part) => `import { words as words_${part} } from '${path}?part=${part}';`,
      );
      return { code: imports.join(' ') + rest.replace(USE, 'words_$1'), map: null };
    },
    load(id) {
      const [file, part] = id.split('?part=');
      if (!file?.endsWith('/ui/words.ts') || !part) return undefined;
      const source = readFileSync(file, 'utf8');
      const head = source.slice(0, source.indexOf('export const words'));
      // As the formatter lays it out: a part begins and ends at an indent of two.
      const body = new RegExp(`^  ${part}: (\\{(?:.*\\}|[^]*?^  \\}))`, 'm').exec(source)?.[1];
      if (!body) this.error(`No part ${part} in ${file}`);
      return `${head.replace(/\/\*\*[^]*?\*\/\s*$/, '')}export const words = ${body};`;
    },
  };
}
