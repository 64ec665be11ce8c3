import type { Page } from 'playwright-core';

/** The text that the page highlights as being read: its sentence, or its word. Empty when there is none. */
export function spokenNow(page: Page, what: 'sentence' | 'word' = 'sentence'): Promise<string> {
  return page.evaluate((name) => {
    const [range] = CSS.highlights.get(name) ?? [];
    return range?.toString().trim() ?? '';
  }, `av-${what}`);
}
