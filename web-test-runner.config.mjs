import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser } from './test/harness/browser.mjs';
import { testReporter } from './test/harness/test-reporter.mjs';
import { viteMiddleware } from './test/harness/vite-middleware.mjs';

const { path } = await findBrowser();
const { middleware, plugin } = await viteMiddleware(import.meta.dirname);

/**
 * Unit and component tests in a real browser; Vite serves them exactly as it serves the app.
 * @type {import('@web/test-runner').TestRunnerConfig}
 */
export default {
  rootDir: import.meta.dirname,
  files: ['test/**/*.test.ts', '!test/e2e/**', '!test/node/**'],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: path, args: ['--no-sandbox', '--disable-gpu'] },
    }),
  ],
  concurrency: 2,
  testFramework: { config: { timeout: 10_000 } },
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
