import type { Plugin } from 'vite';

/** Has style sheets need of Lit no more than its `css`: without this, whoever shows a text needs all of it. */
export function lightStyles(): Plugin {
  return {
    name: 'avakhan:light-styles',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (source !== 'lit' || !importer?.includes('/src/ui/styles/')) return null;
      const lit = await this.resolve('lit', importer, { skipSelf: true });
      return lit && this.resolve('@lit/reactive-element/css-tag.js', lit.id);
    },
  };
}
