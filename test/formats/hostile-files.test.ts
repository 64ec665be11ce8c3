import { expect } from '@esm-bundle/chai';
import type { Draft } from '../../src/formats/draft.ts';
import { FormatFault } from '../../src/formats/format-fault.ts';
import { readPastedHtml } from '../../src/formats/html.ts';
import { parseHtml } from './parse-html.ts';
import { readArticle } from './read-article.ts';

interface Expected {
  /** `read`, or the code of the fault it is refused with. */
  readonly outcome: string;
  readonly title?: string;
  readonly has?: readonly string[];
  readonly without?: readonly string[];
  /** Addresses, of which all links are some. */
  readonly href?: readonly string[];
}

const inputs = import.meta.glob<string>('../cases/hostile/*/input.*', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expected = import.meta.glob<Expected>('../cases/hostile/*/expected.json', {
  import: 'default',
  eager: true,
});

/** `{{1000:x}}` in a file stands for a thousand of x. */
const grown = (input: string): string =>
  input.replace(/\{\{(\d+):([^]*?)\}\}/g, (_, times: string, what: string) =>
    what.repeat(Number(times)),
  );

function expectHarmless(draft: Draft): void {
  const text = JSON.stringify(draft);
  expect(text).not.to.match(/[\u202A-\u202E\u2066-\u2069]|\\u0000/);
  for (const block of draft.blocks) {
    if (block.kind === 'figure' && block.image)
      expect(block.image).not.to.match(
        /^(?!data:image\/(?:png|jpeg|gif|webp|avif);)[a-z]+:|\.\.|^\//i,
      );
    for (const span of block.spans ?? [])
      if (span.kind === 'link') expect(span.href).to.match(/^(?:https?|mailto|tel):/);
  }
}

describe('hostile files', () => {
  const violations: string[] = [];
  const watch = (event: SecurityPolicyViolationEvent): number => violations.push(event.blockedURI);
  before(() => document.addEventListener('securitypolicyviolation', watch));
  after(() => document.removeEventListener('securitypolicyviolation', watch));

  for (const [path, input] of Object.entries(inputs)) {
    const [, folder = '', name = ''] = /^(.*\/([^/]+))\/input\.\w+$/.exec(path) ?? [];
    const { outcome, title, has = [], without = [], href } = expected[`${folder}/expected.json`]!;

    it(`${name}: ${outcome}`, async () => {
      const bytes = new TextEncoder().encode(grown(input));
      const draft = await readArticle({ name: path, type: '', bytes }, parseHtml).catch(
        (error: unknown) => {
          if (error instanceof FormatFault && error.code === outcome) return undefined;
          throw error;
        },
      );
      if (!draft) return;
      expect(outcome).to.equal('read');
      expectHarmless(draft);
      const text = JSON.stringify(draft);
      for (const part of has) expect(text).to.contain(part);
      for (const part of without) expect(text).not.to.contain(part);
      if (title) expect(draft.title).to.equal(title);
      const links = draft.blocks.flatMap(({ spans = [] }) =>
        spans.flatMap((span) => (span.kind === 'link' ? span.href : [])),
      );
      if (href) expect(links).to.not.be.empty;
      if (href) for (const link of links) expect(href).to.contain(link);
    });

    if (path.endsWith('.html'))
      it(`${name}, pasted, is harmless or refused`, () => {
        try {
          expectHarmless(readPastedHtml(grown(input), parseHtml));
        } catch (error) {
          expect(error).to.be.instanceOf(FormatFault);
        }
      });
  }

  it('ran nothing and called nowhere', () => {
    expect(window).not.to.have.property('hit');
    const called = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(called.filter((name) => name.includes('evil.example'))).to.deep.equal([]);
    expect(violations).to.deep.equal([]);
  });
});
