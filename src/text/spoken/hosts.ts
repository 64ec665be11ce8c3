import type { Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';

const HOST = new RegExp(
  [
    String.raw`(?<![\w:.])(?=[\w:]*\d)(?=[\d:]*(?:::|[A-Fa-f]))(?<groups>(?:[\dA-Fa-f]{0,4}:){2,7}[\dA-Fa-f]{0,4})(?![\w:])`,
    String.raw`(?<=(?<![\d.])\d{1,3}(?:\.\d{1,3}){3})(?<mark>[:/])(?=\d{1,5}(?![\d.:/]))`,
    String.raw`(?<=(?<![A-Za-z])(?:localhost|host))(?<port>:)(?=\d{2,5}(?!\d))`,
  ].join('|'),
  'gu',
);

/** Addresses of machines: the groups of IPv6 and of hardware apart, the port and the network behind four figures. */
export function hosts(text: string): Rewrite {
  return replaceEach(text, HOST, ({ groups: { groups, mark } = {} }) => {
    if (!groups) return mark === '/' ? ' اسلش ' : ' پورت ';
    return groups
      .split(/(::)|:/)
      .filter(Boolean)
      .map((part) => (part === '::' ? 'دونقطه' : part.replace(/(?<=\d)(?=\D)|(?<=\D)(?=\w)/g, ' ')))
      .join('، ');
  });
}
