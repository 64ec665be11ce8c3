import { rm } from 'node:fs/promises';
import { createServer } from 'vite';

/** Answered by the test runner itself, never by Vite. */
const RUNNER_PATHS = /^\/(?:$|\?|__web-|__wds-|node_modules\/@web\/)/;

/**
 * Lets a Vite dev server answer the test runner's requests, so that tests see `?raw`, `?url`, workers and
 * `import.meta.glob` as the app does. It is a middleware because a server started by a plugin would come
 * after the runner's static files.
 * @param {string} root The project's folder.
 */
export async function viteMiddleware(root) {
  // Runs side by side must not rewrite each other's prepared packages.
  const cacheDir = `${root}/node_modules/.cache/vite-test-${process.pid}`;
  const vite = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'warn',
    cacheDir,
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: {
      entries: ['src/**/*.ts', 'test/**/*.test.ts', '!test/e2e/**', '!test/node/**'],
      exclude: ['@web/test-runner-commands'],
    },
    worker: { format: 'es' },
  });
  return {
    /** @type {import('@web/test-runner').TestRunnerConfig['middleware'][number]} */
    middleware(context, next) {
      if (RUNNER_PATHS.test(context.url)) return next();
      return new Promise((resolve, reject) => {
        context.res.once('close', () => {
          context.respond = false; // Vite has answered.
          resolve();
        });
        vite.middlewares(context.req, context.res, (error) =>
          error ? reject(error) : resolve(next()),
        );
      });
    },
    plugin: {
      name: 'vite',
      async serverStop() {
        await vite.close();
        await rm(cacheDir, { recursive: true, force: true });
      },
    },
  };
}
