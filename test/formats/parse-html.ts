import type { ParseHtml } from '../../src/formats/html.ts';

/** What the app does behind its own Trusted Types policy. */
export const parseHtml: ParseHtml = (html) => new DOMParser().parseFromString(html, 'text/html');
