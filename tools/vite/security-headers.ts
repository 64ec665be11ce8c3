import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Where the build puts the one worker that may ask other sites, for a page whose address the person gave. */
export const linkFolder = 'link';

/** What the page has of scripts and styles within itself, by the hashes that a policy names. */
type Inline = Readonly<Record<'script' | 'style', string>>;

const none: Inline = { script: '', style: '' };

const policyWith = (connect: string, { script, style }: Inline): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval'${script}`,
    "worker-src 'self'",
    `style-src 'self'${style}`,
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

const headers = [
  'Cross-Origin-Opener-Policy: same-origin',
  'Cross-Origin-Embedder-Policy: require-corp',
  'Cross-Origin-Resource-Policy: same-origin',
  'Referrer-Policy: no-referrer',
  'X-Content-Type-Options: nosniff',
  'Permissions-Policy: camera=(), microphone=(), geolocation=()',
];

/** For files whose names carry a hash of their content. */
const lasting = 'Cache-Control: public, max-age=31536000, immutable';

/** Paths and what is sent with them. Hosts join the headers of all paths that fit, so policies must not overlap. */
function rulesWith(inline: Inline): readonly (readonly [string, readonly string[]])[] {
  return [
    ['/*', headers],
    ...['/', '/index.html'].map((path) => [path, [policyHeader("'self'", inline)]] as const),
    ['/service-worker.js', [policyHeader("'self'")]],
    ['/assets/*', [policyHeader("'self'"), lasting]],
    [`/${linkFolder}/*`, [policyHeader("'self' https: http:"), lasting]],
  ];
}

function policyHeader(connect: string, inline = none): string {
  return `Content-Security-Policy: ${policyWith(connect, inline)}; frame-ancestors 'none'`;
}

function inlineIn(html: string): Inline {
  const hashes = (tag: string): string =>
    Array.from(html.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g')), ([, content]) => {
      const hash = createHash('sha256').update(content!).digest('base64');
      return ` 'sha256-${hash}'`;
    }).join('');
  return { script: hashes('script'), style: hashes('style') };
}

/**
 * One policy, twice: as a meta tag in the built page, for hosts that send no headers, and as a `_headers` file
 * for those that read one. Only in the build: the development server needs inline scripts. To be the last to change
 * the page, whose own script and style it names.
 */
export function securityHeaders(): Plugin {
  let inline = none;
  return {
    name: 'avakhan:security-headers',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        inline = inlineIn(html);
        return [
          {
            tag: 'meta',
            attrs: {
              'http-equiv': 'Content-Security-Policy',
              content: policyWith("'self'", inline),
            },
            injectTo: 'head-prepend',
          },
        ];
      },
    },
    generateBundle: {
      order: 'post',
      handler() {
        const source = rulesWith(inline)
          .flatMap(([path, lines]) => [path, ...lines.map((line) => `  ${line}`)])
          .concat('')
          .join('\n');
        this.emitFile({ type: 'asset', fileName: '_headers', source });
      },
    },
  };
}
