import { posix } from 'node:path';
import type { Plugin } from 'vite';

const LINK = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)">/;

/** Puts the style sheet of the page into the page: scripts wait for it, and it is the smallest of what they wait for. */
export function inlineStyle(): Plugin {
  return {
    name: 'avakhan:inline-style',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const file = LINK.exec(html)?.[1] ?? '';
        const sheet = bundle[file];
        if (sheet?.type !== 'asset') throw new Error('The page names no style sheet');
        const folder = posix.dirname(file);
        const style = String(sheet.source).replaceAll('url(./', `url(./${folder}/`).trim();
        Reflect.deleteProperty(bundle, file);
        return html.replace(LINK, () => `<style>${style}</style>`);
      },
    },
  };
}
