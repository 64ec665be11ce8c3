import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Plugin } from 'vite';
import { readMarkdown } from '../../src/formats/markdown.ts';
import { readPlain } from '../../src/formats/plain.ts';
import type { Article } from '../../src/text/article.ts';

/**
 * Makes a library of a folder: every `.md` and `.txt` in it becomes `articles/<name>.json`, and
 * `articles/index.json` lists them. A site owner adds an article by adding a file.
 */
export function bundledArticles(folder: string): Plugin {
  const files = async (): Promise<Map<string, string>> => {
    const articles = await readFolder(folder);
    const index = articles.map(({ blocks, ...about }) => ({ ...about, words: countWords(blocks) }));
    return new Map([
      ['articles/index.json', JSON.stringify(index)],
      ...articles.map((a): [string, string] => [`articles/${a.id}.json`, JSON.stringify(a)]),
    ]);
  };
  return {
    name: 'avakhan:bundled-articles',
    async generateBundle() {
      for (const [fileName, source] of await files())
        this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '').slice(1);
        const source = path.endsWith('.json') ? (await files()).get(path) : undefined;
        if (source === undefined) return next();
        response.setHeader('Content-Type', 'application/json').end(source);
      });
    },
  };
}

async function readFolder(folder: string): Promise<Article[]> {
  const names = (await readdir(folder)).filter((name) => /\.(md|txt)$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8');
      const draft = name.endsWith('.md') ? readMarkdown(text) : readPlain(text);
      const { notes: _, ...article } = draft;
      return { ...article, id: basename(name, extname(name)) };
    }),
  );
}

function countWords(blocks: Article['blocks']): number {
  return blocks.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);
}
