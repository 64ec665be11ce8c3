import { expect } from '@esm-bundle/chai';
import { FormatFault } from '../../src/formats/format-fault.ts';
import { readPastedHtml } from '../../src/formats/html.ts';
import { expectWhole } from '../fuzz/expect-whole.ts';
import { grown } from '../harness/grown.ts';
import { tellCount } from '../support/tell-count.ts';
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
      expectWhole(draft);
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
          expectWhole(readPastedHtml(grown(input), parseHtml));
        } catch (error) {
          expect(error).to.be.instanceOf(FormatFault);
        }
      });
  }

  after(() => tellCount('hostile texts', Object.keys(inputs).length));

  it('ran nothing and called nowhere', () => {
    expect(window).not.to.have.property('hit');
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
    const called = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(called.filter((name) => name.includes('evil.example'))).to.deep.equal([]);
    expect(violations).to.deep.equal([]);
  });
});
