import { expect } from '@esm-bundle/chai';
import { readArticle } from './read-article.ts';
import { parseHtml } from './parse-html.ts';

const inputs = import.meta.glob<string>('../cases/articles/*/input.*', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expected = import.meta.glob<object>('../cases/articles/*/expected.json', {
  import: 'default',
  eager: true,
});

describe('articles read from files', () => {
  for (const [path, input] of Object.entries(inputs)) {
    const [, folder = '', name = ''] = /^(.*\/([^/]+))\/input\.\w+$/.exec(path) ?? [];
    it(name, async () => {
      const file = { name: path, type: '', bytes: new TextEncoder().encode(input) };
      const { notes: _, ...article } = await readArticle(file, parseHtml);
      expect(article).to.deep.equal(expected[`${folder}/expected.json`]);
    });
  }
});
