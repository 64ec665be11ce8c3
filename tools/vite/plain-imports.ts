import type { Plugin } from 'vite';

/**
 * Lets `import()` be the browser's own: Vite's helper around it fetches style sheets and dependencies ahead, of which
 * the screens have none and few, and is a fortieth of the script that opens an article.
 */
export function plainImports(): Plugin {
  return {
    name: 'avakhan:plain-imports',
    enforce: 'pre',
    load: (id) =>
      id.endsWith('vite/preload-helper.js')
        ? 'export const __vitePreload = (load) => load();'
        : undefined,
  };
}
