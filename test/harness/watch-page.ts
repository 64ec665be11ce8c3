import type { BrowserContext } from 'playwright-core';

/**
 * Collects what must never happen on any page of a context: requests that leave the origin, errors in the
 * console, uncaught errors, and violations of the content security policy.
 * @param expects Messages that the test itself provokes.
 * @returns A list that grows.
 */
export async function watchPage(
  context: BrowserContext,
  origin: string,
  expects?: RegExp,
): Promise<readonly string[]> {
  const problems: string[] = [];
  const tell = (problem: string): void => {
    if (!expects?.test(problem)) problems.push(problem);
  };
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin)
      tell(`Request to ${url.href}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') tell(`Console: ${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) =>
    tell(`Uncaught: ${error.error().stack || error.error().message}`),
  );
  await context.exposeFunction('tellViolation', (text: string) => tell(`Policy: ${text}`));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const { tellViolation } = window as unknown as { tellViolation(text: string): void };
      tellViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return problems;
}
