import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { serve } from '../serve.mjs';

/** Lighthouse's scores of a page for a phone, 0–100, and what cost points. */
export interface Scores {
  readonly scores: Readonly<Record<string, number>>;
  readonly lost: readonly string[];
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Asks Lighthouse, as it asks for a phone: a slow processor and a slow net, worked out from what it sees. */
export async function lightHouse(folder: string, path: string): Promise<Scores> {
  const server = await serve({ folder, port: 0, compress: true });
  const port = 9_500 + (process.pid % 400);
  // With an empty page: else Chromium draws its own page for new tabs beside the one that is looked at.
  const browser = await chromium.launchPersistentContext('', {
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', `--remote-debugging-port=${port}`],
  });
  try {
    const result = await lighthouse(server.address + path, {
      port,
      logLevel: 'silent',
      onlyCategories: categories,
    });
    if (!result) throw new Error(`No result for ${path}`);
    const { categories: found, audits } = result.lhr;
    const scores = Object.entries(found).map(([id, { score }]) => [id, (score ?? 0) * 100]);
    const lost = Object.values(found).flatMap(({ auditRefs }) =>
      auditRefs
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.995)
        .map(({ id }) => `${id} ${audits[id]?.displayValue ?? ''}`.trim()),
    );
    return { scores: Object.fromEntries(scores) as Scores['scores'], lost };
  } finally {
    await browser.close();
    await server.close();
  }
}
