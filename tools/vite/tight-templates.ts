import type { Plugin } from 'vite';

/**
 * Takes comments and the indentation out of the templates of the interface, where no space at a line's start is ever
 * shown.
 */
export function tightTemplates(): Plugin {
  return {
    name: 'tight-templates',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/ui\/.*\.ts$/.test(id)) return null;
      const bare = code.replace(/^[ \t]*\/\*[^]*?\*\/[ \t]*\n/gm, '');
      return { code: bare.replace(/\n[ \t]+/g, '\n'), map: null };
    },
  };
}
