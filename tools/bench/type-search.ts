import type { Page } from 'playwright-core';

/** Types a word into the search of the library; the longest that the page took for a key, ms. */
export async function typeSearch(page: Page): Promise<number> {
  const field = page.getByRole('searchbox');
  await field.focus();
  await page.waitForTimeout(1_000); // what searches is fetched
  return field.evaluate(async (input: HTMLInputElement) => {
    let longest = 0;
    for (const letter of 'نوشته ۱۲') {
      const begun = performance.now();
      input.value += letter;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      // What is drawn for the key is drawn in microtasks after it; its layout is asked for here.
      await new Promise((resolve) => setTimeout(resolve));
      input.getBoundingClientRect();
      longest = Math.max(longest, performance.now() - begun);
      await new Promise((resolve) => setTimeout(resolve, 120));
    }
    return longest;
  });
}
