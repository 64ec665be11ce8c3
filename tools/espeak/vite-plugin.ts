import type { Plugin } from 'vite';
import { buildEspeak } from './build.ts';

/**
 * Makes the trimmed engine importable: `virtual:espeak-ng/program?url` and `virtual:espeak-ng/data?url` are the
 * addresses of its files, which keep their own names with a hash of what is in them; `virtual:espeak-ng/sizes` tells
 * their sizes.
 */
export function espeak(): Plugin {
  return {
    name: 'avakhan:espeak',
    config() {
      const { program, data, sizes } = buildEspeak();
      const alias = [
        { find: /^virtual:espeak-ng\/program/, replacement: program },
        { find: /^virtual:espeak-ng\/data/, replacement: data },
        { find: /^virtual:espeak-ng\/sizes/, replacement: sizes },
      ];
      return { resolve: { alias } };
    },
  };
}
