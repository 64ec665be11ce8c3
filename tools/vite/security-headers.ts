import type { Plugin } from 'vite';

const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html app-url html-reader',
].join('; ');

const headers = [
  `Content-Security-Policy: ${policy}; frame-ancestors 'none'`,
  'Cross-Origin-Opener-Policy: same-origin',
  'Cross-Origin-Embedder-Policy: require-corp',
  'Referrer-Policy: no-referrer',
  'X-Content-Type-Options: nosniff',
  'Permissions-Policy: camera=(), microphone=(), geolocation=()',
];

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
      const source = ['/*', ...headers.map((line) => `  ${line}`), ''].join('\n');
      this.emitFile({ type: 'asset', fileName: '_headers', source });
    },
  };
}
