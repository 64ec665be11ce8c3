import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { espeak } from './tools/espeak/vite-plugin.ts';
import { bundledArticles } from './tools/vite/bundled-articles.ts';
import { faceFiles } from './tools/vite/faces.ts';
import { fewChunks } from './tools/vite/few-chunks.ts';
import { headStart } from './tools/vite/head-start.ts';
import { linkFolder, securityHeaders } from './tools/vite/security-headers.ts';
import { packedModels } from './tools/vite/packed-models.ts';
import { pageWords } from './tools/vite/page-words.ts';
import { inlineStyle } from './tools/vite/inline-style.ts';
import { lightLit } from './tools/vite/light-lit.ts';
import { plainImports } from './tools/vite/plain-imports.ts';
import { slimIcons } from './tools/vite/slim-icons.ts';
import { tightTemplates } from './tools/vite/tight-templates.ts';
import { splitWords } from './tools/vite/split-words.ts';
import { webManifest } from './tools/vite/web-manifest.ts';
import { wholeVersions } from './tools/vite/whole-versions.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const versions = wholeVersions();

export default defineConfig({
  define: { 'import.meta.env.VITE_VERSION': JSON.stringify(version) },
  // Relative, so that the built folder works at the root of a site and under any sub-path.
  base: './',
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: false,
    // Says which files a screen needs; the budget of the first load is counted by it.
    manifest: true,
    rolldownOptions: { output: { codeSplitting: fewChunks() } },
  },
  worker: {
    format: 'es',
    rolldownOptions: {
      output: {
        entryFileNames: ({ name }) =>
          `${name.startsWith('fetch-page') ? linkFolder : 'assets'}/[name]-[hash].js`,
      },
    },
  },
  plugins: [
    espeak(),
    faceFiles(),
    slimIcons(),
    tightTemplates(),
    splitWords(),
    lightLit(),
    pageWords(),
    packedModels(),
    plainImports(),
    bundledArticles('public/articles'),
    headStart(),
    inlineStyle(),
    securityHeaders(),
    versions.plugin,
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/sw',
      filename: 'service-worker.ts',
      injectRegister: false,
      manifest: webManifest,
      injectManifest: {
        manifestTransforms: [versions.addHashes],
        // The shell, the fonts, the bundled articles and the models; the embedded voice and the readers of PDF
        // and Word are kept when first used.
        globPatterns: ['**/*.{js,css,html,woff2,svg,png,json,webmanifest,txt,bin}'],
        globIgnores: [
          '**/screenshots/**',
          '**/espeak*',
          '**/{pdf,docx}-*.js',
          '**/{markazi,vazirmatn-latin}-whole-*',
          'robots.txt',
        ],
      },
    }),
  ],
});
