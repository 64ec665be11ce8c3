import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser, SWITCHES } from './test/harness/browser.mjs';
import { testReporter } from './test/harness/test-reporter.mjs';
import { viteMiddleware } from './test/harness/vite-middleware.mjs';

const { path } = await findBrowser({ bare: true });
const { middleware, plugin } = await viteMiddleware(import.meta.dirname);

/**
 * Unit and component tests in a real browser; Vite serves them exactly as it serves the app.
 * @type {import('@web/test-runner').TestRunnerConfig}
 */
const config = {
  rootDir: import.meta.dirname,
  files: ['test/**/*.test.ts', '!test/e2e/**', '!test/node/**'],
  browsers: [
    chromeLauncher({
      // Two files run at once, and a page behind another is drawn a frame a second: each has a window of its own, and is
      // told that it is in front.
      async createPage({ context }) {
        const page = await context.newPage({ type: 'window' });
        const session = await page.createCDPSession();
        await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
      launchOptions: { executablePath: path, args: SWITCHES },
    }),
  ],
  concurrency: 2,
  testFramework: { config: { timeout: 30_000 } },
  testsFinishTimeout: 120_000,
  middleware: [middleware],
  plugins: [plugin],
  reporters: [testReporter()],
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="fa" dir="rtl">
  <body>
    <script type="module" src="/@vite/env"></script>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
};

export default config;
