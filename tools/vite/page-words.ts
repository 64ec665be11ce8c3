import type { Plugin } from 'vite';
import { words } from '../../src/ui/words.ts';

/** Puts the words that stand in the page itself in place of their names in double braces. */
export function pageWords(): Plugin {
  const { page }: { page: Readonly<Record<string, string>> } = words;
  return {
    name: 'avakhan:page-words',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
          const word = page[name];
          if (word === undefined) throw new Error(`index.html: no words.page.${name}`);
          return word;
        }),
    },
  };
}
