import { disarmHtml } from '../../src/formats/disarm-html.ts';
import type { ParseHtml } from '../../src/formats/html.ts';

/** As the app parses it. */
export const parseHtml: ParseHtml = (html) =>
  new DOMParser().parseFromString(disarmHtml(html), 'text/html');
