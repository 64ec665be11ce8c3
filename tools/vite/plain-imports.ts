import type { Plugin } from 'vite';

/** Vite's helper around an import, alone or taken to pieces, which is called with no style sheets to fetch ahead. */
const HELPED =
  /[\w$]+\((?:\(\)=>|async\(\)=>\{let\{[^}]*\}=await )(import\(`[^`]+`\)(?:\.then\(\w+=>\w+\.[\w$]+\))?)(?:;return\{[^}]*\}\})?,\[\],import\.meta\.url\)/g;

/**
 * Lets `import()` be the browser's own: Vite's helper around it fetches style sheets and dependencies ahead, of which
 * the screens have none and few, and is a fortieth of the script that opens an article.
 */
export function plainImports(): Plugin[] {
  return [
    {
      name: 'avakhan:plain-imports',
      enforce: 'pre',
      load: (id) =>
        id.endsWith('vite/preload-helper.js')
          ? 'export const __vitePreload = (load) => load();'
          : undefined,
    },
    {
      name: 'avakhan:plain-imports:calls',
      apply: 'build',
      enforce: 'post',
      generateBundle: {
        order: 'post',
        handler(_options, bundle) {
          for (const chunk of Object.values(bundle))
            if (chunk.type === 'chunk') chunk.code = chunk.code.replace(HELPED, '$1');
        },
      },
    },
  ];
}
