import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { buildEspeak } from './build.ts';

/**
 * Makes the trimmed engine importable: `virtual:espeak-ng/program?url` and `virtual:espeak-ng/data?url` are the
 * addresses of its files, which keep their own names with a hash of what is in them; `virtual:espeak-ng/sizes` tells
 * their sizes.
 */
export function espeak(): Plugin {
  const { program, data, sizes } = buildEspeak();
  return {
    name: 'avakhan:espeak',
    config() {
      const alias = [
        { find: /^virtual:espeak-ng\/program/, replacement: program },
        { find: /^virtual:espeak-ng\/data/, replacement: data },
        { find: /^virtual:espeak-ng\/sizes/, replacement: sizes },
      ];
      return { resolve: { alias }, optimizeDeps: { exclude: ['virtual:espeak-ng'] } };
    },
    configureServer({ middlewares }) {
      // As it is, like in the build: the development server would rewrite and map 800 KB.
      middlewares.use((request, response, next) => {
        if (!request.url?.endsWith(`/espeak-ng/${basename(program)}`)) return next();
        response.writeHead(200, { 'Content-Type': 'text/javascript' });
        createReadStream(program).pipe(response);
      });
    },
  };
}
