import axe from 'axe-core';
import { shownElements } from './shown-elements.ts';

/** All of A, AA and AAA, and what axe itself advises. */
const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];
const COLOURS = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/**
 * What axe finds wrong in the page, or in the sheet that is modal.
 * @param by `colours`: by the rules alone that another theme can break
 */
export async function axeViolations(by: 'all' | 'colours' = 'all'): Promise<string[]> {
  const [outermost] = shownElements();
  const { violations } = await axe.run(outermost?.matches('dialog') ? outermost : document, {
    runOnly: by === 'all' ? ALL : { type: 'rule', values: COLOURS },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`),
  );
}
