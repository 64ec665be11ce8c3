import type { Page, Route } from 'playwright-core';

/** So many rounds of frames without a request, and nothing more is to come. */
const quiet = 12;

/** What comes after everything else, so that all is drawn before it: faces last of all. */
const ranks: Readonly<Record<string, number>> = { image: 1, font: 2 };

/**
 * Lets what a page asks for, beside the page and its style, come one by one, each in a frame of its own: the slowest
 * network, whose every arrival is seen. The cache does not answer.
 * @param unseen Files that draw nothing; they do not wait for each other.
 * @returns Resolves when all has come that the page of now asks for.
 */
export async function comeOneByOne(
  page: Page,
  unseen: readonly string[],
): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const waiting: Route[] = [];
  let passed = false;
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    if (/document|stylesheet/.test(route.request().resourceType())) return route.continue();
    if (unseen.some((file) => pathname.endsWith(file))) {
      passed = true;
      return route.continue();
    }
    waiting.push(route);
    return undefined;
  });
  const rank = (route: Route): number => ranks[route.request().resourceType()] ?? 0;
  return async () => {
    for (let rounds = 0; rounds < quiet; rounds++) {
      const next = waiting.sort((one, other) => rank(one) - rank(other)).shift();
      if (next) {
        rounds = 0;
        await next.continue();
        await next.request().response();
        await page.evaluate(() => new Promise(requestAnimationFrame));
      } else await frames(page);
      if (passed) rounds = 0;
      passed = false;
    }
  };
}

/** Resolves when what was drawn can have been noted. */
export function frames(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
      }),
  );
}
