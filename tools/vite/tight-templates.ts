import type { Plugin } from 'vite';

/** Takes the indentation out of the templates of the interface, where no space at a line's start is ever shown. */
export function tightTemplates(): Plugin {
  return {
    name: 'tight-templates',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/ui\/.*\.ts$/.test(id)) return null;
      return { code: code.replace(/\n[ \t]+/g, '\n'), map: null };
    },
  };
}
