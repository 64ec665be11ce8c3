import { acceptedTypes, acceptedList } from '../../src/app/accepted-types.ts';
import { words } from '../../src/ui/words.ts';
import type { ManifestOptions } from 'vite-plugin-pwa';

/** What the browser needs to install the app. Addresses are relative to the built folder. */
export const webManifest: Partial<ManifestOptions> = {
  id: 'avakhan',
  name: words.page.name,
  short_name: words.page.name,
  description: words.page.description,
  lang: 'fa-IR',
  dir: 'rtl',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#F6F6F2',
  theme_color: '#F6F6F2',
  categories: ['books', 'education', 'news', 'accessibility'],
  icons: [
    { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
  ],
  screenshots: [
    {
      src: 'screenshots/library.png',
      sizes: '780x1688',
      type: 'image/png',
      form_factor: 'narrow',
      label: words.page.library,
    },
    {
      src: 'screenshots/reader.png',
      sizes: '780x1688',
      type: 'image/png',
      form_factor: 'narrow',
      label: words.page.reader,
    },
    {
      src: 'screenshots/reader-wide.png',
      sizes: '1280x800',
      type: 'image/png',
      form_factor: 'wide',
      label: words.page.wideReader,
    },
  ],
  share_target: {
    action: './share',
    method: 'POST',
    enctype: 'multipart/form-data',
    params: {
      title: 'title',
      text: 'text',
      url: 'url',
      files: [{ name: 'files', accept: [...acceptedList] }],
    },
  },
  file_handlers: [{ action: './', accept: acceptedTypes }],
  launch_handler: { client_mode: ['navigate-existing', 'auto'] },
  shortcuts: [
    {
      name: words.page.continue,
      url: './#/continue',
      icons: [{ src: 'icons/icon-192.png', sizes: '192x192' }],
    },
    {
      name: words.page.add,
      url: './#/add',
      icons: [{ src: 'icons/icon-192.png', sizes: '192x192' }],
    },
  ],
};
