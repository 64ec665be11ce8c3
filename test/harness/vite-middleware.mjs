import { rm } from 'node:fs/promises';
import { tsImport } from 'tsx/esm/api';
import { createServer } from 'vite';

/** @type {typeof import('../../tools/espeak/vite-plugin.ts')} */
const { espeak } = await tsImport('../../tools/espeak/vite-plugin.ts', import.meta.url);
/** @type {typeof import('../../tools/vite/faces.ts')} */
const { faceFiles } = await tsImport('../../tools/vite/faces.ts', import.meta.url);
/** @type {typeof import('../../tools/vite/packed-models.ts')} */
const { packedModels } = await tsImport('../../tools/vite/packed-models.ts', import.meta.url);

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
    server: {
      middlewareMode: true,
      hmr: false,
      ws: false,
      watch: null,
      // Every test file is a new page, which would ask again for each module.
      headers: { 'Cache-Control': 'max-age=3600' },
      preTransformRequests: false,
    },
    optimizeDeps: {
      entries: ['src/**/*.ts', 'test/**/*.test.ts', '!test/e2e/**', '!test/node/**'],
      exclude: ['@web/test-runner-commands'],
    },
    worker: { format: 'es' },
    plugins: [espeak(), faceFiles(), packedModels()],
  });
  /** @type {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} */
  const middleware = async (context, next) => {
    if (RUNNER_PATHS.test(context.url) || !(await answeredByVite(vite, context))) await next();
  };
  return {
    middleware,
    plugin: {
      name: 'vite',
      async serverStop() {
        await vite.close();
        await rm(cacheDir, { recursive: true, force: true });
      },
    },
  };
}

/**
 * @param {import('vite').ViteDevServer} vite
 * @param {{ req: import('node:http').IncomingMessage, res: import('node:http').ServerResponse, respond?: boolean | undefined }} context
 * @returns {Promise<boolean>}
 */
function answeredByVite(vite, context) {
  return new Promise((resolve, reject) => {
    context.res.once('close', () => {
      context.respond = false;
      resolve(true);
    });
    vite.middlewares(context.req, context.res, (/** @type {unknown} */ error) => {
      if (error) reject(error);
      else resolve(false);
    });
  });
}
