import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * Serves a built folder as any static host does: files by their path, `index.html` for a folder, the headers
 * that `_headers` gives to a path, and 404 for the rest.
 * @param {object} options
 * @param {string} options.folder What to serve; it may be replaced while it is served.
 * @param {string} [options.base] Path that the folder appears under, with `/` at both ends.
 * @param {number} [options.port] First port to try; the next free one is taken. 0 takes any.
 * @param {boolean} [options.compress] Sends text compressed, as most hosts do; it costs time here.
 * @returns {Promise<{ address: string, close(): Promise<void> }>}
 */
export async function serve({ folder, base = '/', port = 4173, compress = false }) {
  const rules = headerRules(folder);
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async function answer(request, response) {
    const path = decodePath(request.url ?? '/');
    if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405).end();
    if (path && `${path}/` === base) return response.writeHead(308, { Location: base }).end();
    const file = path?.startsWith(base) && (await fileAt(folder, path.slice(base.length)));
    const inside = path?.slice(base.length) ?? '';
    response.setHeader('Cache-Control', 'no-cache');
    for (const rule of await rules())
      if (isFor(rule, inside)) for (const header of rule.headers) response.setHeader(...header);
    if (!file) {
      response.setHeader('Cache-Control', 'no-cache');
      return response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    }
    const type = TYPES[extname(file.path)] ?? 'application/octet-stream';
    const zip = compress && /^text|json|javascript|svg|manifest/.test(type) && createGzip();
    response.writeHead(200, {
      ...(zip ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': file.size }),
      'Content-Type': type,
    });
    if (request.method === 'HEAD') return response.end();
    // It may be replaced meanwhile.
    const content = createReadStream(file.path).on('error', () => response.destroy());
    (zip ? content.pipe(zip) : content).pipe(response);
  }

  await listen(server, port);
  const { port: taken } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://localhost:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<void>}
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE') resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, resolve);
  });
}

/**
 * The path of an address; undefined when it is not one.
 * @param {string} url
 */
function decodePath(url) {
  try {
    return decodeURIComponent(url.replace(/[?#].*/s, ''));
  } catch {
    return undefined;
  }
}

/**
 * @param {string} folder
 * @param {string} path Without a `/` before it.
 * @returns {Promise<{ path: string, size: number } | undefined>}
 */
async function fileAt(folder, path) {
  const name = normalize(path === '' || path.endsWith('/') ? `${path}index.html` : path);
  if (name.includes('\0') || name.split(sep).includes('..')) return undefined;
  const file = join(folder, name);
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? { path: file, size: found.size } : undefined;
}

/** @typedef {{ pattern: string, headers: [string, string][] }} HeaderRule */

/**
 * Reads the file that tells static hosts what to send with which paths, again only when it was replaced.
 * @param {string} folder
 * @returns {() => Promise<readonly HeaderRule[]>}
 */
function headerRules(folder) {
  const file = join(folder, '_headers');
  let readAt = -1;
  /** @type {readonly HeaderRule[]} */
  let rules = [];
  return async () => {
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: 0 }));
    if (mtimeMs !== readAt) rules = parseRules(await readFile(file, 'utf8').catch(() => ''));
    readAt = mtimeMs;
    return rules;
  };
}

/**
 * The indented lines under each pattern.
 * @param {string} text
 */
function parseRules(text) {
  /** @type {HeaderRule[]} */
  const rules = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name === undefined) rules.push({ pattern: line.trim(), headers: [] });
    else rules.at(-1)?.headers.push([name, value ?? '']);
  }
  return rules;
}

/**
 * Whether a rule is for a path, which has no `/` before it; a `*` at the end stands for anything.
 * @param {HeaderRule} rule
 * @param {string} path
 */
function isFor({ pattern }, path) {
  return pattern.endsWith('*')
    ? `/${path}`.startsWith(pattern.slice(0, -1))
    : `/${path}` === pattern;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      folder: { type: 'string', default: join(import.meta.dirname, '../dist') },
      base: { type: 'string', default: '/' },
      port: { type: 'string', default: '4173' },
    },
  });
  const { folder, base, port } = values;
  const { address } = await serve({
    folder,
    base: `/${base}/`.replace(/\/+/g, '/'),
    port: Number(port),
  });
  process.stdout.write(`آواخوان: ${address}\n`);
}
