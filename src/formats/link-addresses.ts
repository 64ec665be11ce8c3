import type { Block, Span } from '../text/block.ts';
import { safeLink } from './safe-address.ts';

const ADDRESS = /https?:\/\/[^\s<>«»"'`،؛]{3,2000}/gi;
const TRAILING = /[.,:;!?؟)\]}…]+$/;

/** Makes the web addresses written out in a block links, but not in code; those of a related link are where it leads. */
export function linkAddresses(block: Block): Block {
  const isCode = block.spans?.some(({ kind }) => kind === 'code');
  if (block.kind === 'figure' || isCode || !/https?:\/\//i.test(block.text)) return block;
  const spans = [...block.text.matchAll(ADDRESS)].flatMap(({ 0: match, index }): Span[] => {
    const address = match.replace(TRAILING, '');
    const href = safeLink(address);
    return href ? [{ kind: 'link', from: index, to: index + address.length, href }] : [];
  });
  const [first] = spans;
  if (block.kind === 'related' && first?.kind === 'link') return { ...block, href: first.href };
  return spans.length > 0 ? { ...block, spans: [...(block.spans ?? []), ...spans] } : block;
}
