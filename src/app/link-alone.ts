/** A shared link comes with the page's title before it, or with «… را بخوانید»; longer than this it is a text. */
const LONGEST_LABEL = 200;

const ADDRESS = /https?:\/\/[^\s<>"«»]+/giu;

/** The address of a text that is nothing but one link, perhaps under its title; undefined for any other text. */
export function linkAlone(text: string): string | undefined {
  const found = text.match(ADDRESS) ?? [];
  const [address] = found;
  if (!address || found.some((other) => other !== address)) return undefined;
  const label = text.replace(ADDRESS, '').trim();
  if (label.length > LONGEST_LABEL || label.includes('\n\n')) return undefined;
  try {
    const bare = address.replace(/[.,،؛:!؟)\]]+$/u, '');
    // A name before the host is there to look like the host.
    return new URL(new URL(bare).href.replace(/^(https?:\/\/)[^/]*@/, '$1')).href;
  } catch {
    return undefined;
  }
}
