import { setTimeout as wait } from 'node:timers/promises';

/** Between two questions, ms: often at first, and then less, so that asking does not hold up what is asked for. */
const SOONEST = 25;
const LATEST = 100;

/**
 * Asks until the answer is as wanted, and returns it. Playwright's own waiting for a function evaluates code
 * inside the page, which the app's content security policy forbids.
 * @param limit How long the slowest machine may take, ms.
 * @throws {Error} with the last answer when it never is.
 */
export async function eventually<T>(
  ask: () => Promise<T>,
  wanted: (answer: T) => boolean = Boolean,
  limit = 20_000,
): Promise<T> {
  const end = performance.now() + limit;
  for (let pause = SOONEST; ; pause = Math.min(LATEST, pause * 1.2)) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    if (performance.now() > end) throw new Error(`Still ${JSON.stringify(answer)}`.slice(0, 2_000));
    await wait(pause);
  }
}
