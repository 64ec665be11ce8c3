import { expect } from '@esm-bundle/chai';
import type { Draft } from '../../src/formats/draft.ts';

/** A draft as every reader must leave it: nothing in it acts, leads astray, turns text around or lies outside its text. */
export function expectWhole(draft: Pick<Draft, 'title' | 'blocks' | 'images'>): void {
  expect(draft.title).not.to.equal('');
  const text = JSON.stringify([draft.title, draft.blocks]);
  expect(text).not.to.match(/[\u202A-\u202E\u2066-\u2069]|\\u0000/);
  for (const block of draft.blocks) {
    if (block.kind === 'figure' && block.image)
      expect(block.image).not.to.match(
        /^(?!data:image\/(?:png|jpeg|gif|webp|avif);)[a-z]+:|\.\.|^\//i,
      );
    for (const span of block.spans ?? []) {
      expect(span.from).to.be.within(0, span.to - 1);
      expect(span.to).to.be.at.most(block.text.length);
      if (span.kind === 'link') expect(span.href).to.match(/^(?:https?|mailto|tel):/);
    }
  }
}
