import axe from 'axe-core';
import { shownElements } from './shown-elements.ts';

/** What axe finds wrong in the page, or in the sheet that is modal; also by the rules of AAA. */
export async function axeViolations(): Promise<string[]> {
  const [outermost] = shownElements();
  const { violations } = await axe.run(outermost?.matches('dialog') ? outermost : document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`),
  );
}
