import type { Plugin } from 'vite';

/** Where the build puts the one worker that may ask other sites, for a page whose address the person gave. */
export const linkFolder = 'link';

const policyWith = (connect: string): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    `connect-src ${connect}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html app-url html-reader',
  ].join('; ');

const policy = policyWith("'self'");

const headers = [
  'Cross-Origin-Opener-Policy: same-origin',
  'Cross-Origin-Embedder-Policy: require-corp',
  'Cross-Origin-Resource-Policy: same-origin',
  'Referrer-Policy: no-referrer',
  'X-Content-Type-Options: nosniff',
  'Permissions-Policy: camera=(), microphone=(), geolocation=()',
];

/** Paths and what is sent with them. Hosts join the headers of all paths that fit, so policies must not overlap. */
const rules: readonly (readonly [string, readonly string[]])[] = [
  ['/*', headers],
  ...['/', '/index.html', '/service-worker.js', '/assets/*'].map(
    (path) => [path, [policyHeader(policy)]] as const,
  ),
  [`/${linkFolder}/*`, [policyHeader(policyWith("'self' https: http:"))]],
];

function policyHeader(value: string): string {
  return `Content-Security-Policy: ${value}; frame-ancestors 'none'`;
}

/**
 * One policy, twice: as a meta tag in the built page, for hosts that send no headers, and as a `_headers` file
 * for those that read one. Only in the build: the development server needs inline scripts.
 */
export function securityHeaders(): Plugin {
  return {
    name: 'avakhan:security-headers',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
    generateBundle() {
      const source = rules
        .flatMap(([path, lines]) => [path, ...lines.map((line) => `  ${line}`)])
        .concat('')
        .join('\n');
      this.emitFile({ type: 'asset', fileName: '_headers', source });
    },
  };
}
