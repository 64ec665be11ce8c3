import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { buildEspeak } from './build.ts';

/**
 * Makes the trimmed engine importable: `virtual:espeak-ng/program?url`, and the same with `engine`, `script` and `data`,
 * are the addresses of its files, which keep their own names with a hash of what is in them; `virtual:espeak-ng/sizes`
 * tells their sizes.
 */
export async function espeak(): Promise<Plugin> {
  const files = await buildEspeak();
  return {
    name: 'avakhan:espeak',
    config() {
      const alias = Object.entries(files).map(([name, replacement]: [string, string]) => {
        return { find: new RegExp(`^virtual:espeak-ng/${name}`), replacement };
      });
      return { resolve: { alias }, optimizeDeps: { exclude: ['virtual:espeak-ng'] } };
    },
    configureServer({ middlewares }) {
      // As they are, like in the build: the development server would rewrite and map 800 KB.
      const programs = [files.program, files.script];
      middlewares.use((request, response, next) => {
        const program = programs.find((file) =>
          request.url?.endsWith(`/espeak-ng/${basename(file)}`),
        );
        if (!program) return next();
        response.writeHead(200, { 'Content-Type': 'text/javascript' });
        createReadStream(program).pipe(response);
      });
    },
  };
}
