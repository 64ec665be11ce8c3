import type { Block } from '../text/block.ts';

/** A block without the links that are relative: they would lead into this app. */
export function absoluteLinks(whole: Block): Block {
  const { spans, ...block } = whole;
  const kept = spans?.filter((span) => span.kind !== 'link' || isAbsolute(span.href));
  const bare =
    kept?.length === spans?.length ? whole : { ...block, ...(kept?.length && { spans: kept }) };
  if (bare.kind !== 'related' || !bare.href || isAbsolute(bare.href)) return bare;
  const { href: _, ...rest } = bare;
  return rest;
}

function isAbsolute(href: string): boolean {
  return /^[a-z][a-z\d+.-]*:/i.test(href);
}
