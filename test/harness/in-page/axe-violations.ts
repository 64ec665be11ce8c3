import axe from 'axe-core';
import { shownElements } from './shown-elements.ts';

/** All of A, AA and AAA, and what axe itself advises. */
const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];
/** By what another theme can break, and another size of text; larger text may have less contrast. */
const SOME = {
  colours: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'],
  sizes: ['color-contrast', 'target-size', 'scrollable-region-focusable'],
};

/** What axe finds wrong in the page, or in the sheet that is modal. */
export async function axeViolations(by: 'all' | keyof typeof SOME = 'all'): Promise<string[]> {
  const [outermost] = shownElements();
  const { violations } = await axe.run(outermost?.matches('dialog') ? outermost : document, {
    runOnly: by === 'all' ? ALL : { type: 'rule', values: SOME[by] },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`),
  );
}
