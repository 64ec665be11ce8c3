const SAVED_FROM = /saved from url=\(\d+\)(\S+)/;

/**
 * Makes the links of a page absolute, by what the page says of its own address. One that stays relative still tells
 * that its words point to another page; who makes the draft takes it off, because it would lead into this app.
 */
export function resolveLinks(page: Document): void {
  const base = baseOf(page);
  for (const link of page.querySelectorAll('a[href]:not(.photo_wrap)')) {
    const address = absolute(link.getAttribute('href') ?? '', base);
    if (address) link.setAttribute('href', address);
    else if (isWithin(link.getAttribute('href') ?? '')) link.removeAttribute('href');
  }
}

/** Gives what tells whether an address leads to another page of the same site. */
export function siteOf(page: Document): (href: string) => boolean {
  const base = baseOf(page) ?? 'https://x.invalid/';
  return (href) => {
    const address = absolute(href, base);
    if (!address || isWithin(href) !== /^\s*https?:/i.test(href)) return false;
    return new URL(address).host === new URL(base).host;
  };
}

function baseOf(page: Document): string | undefined {
  const stated = [
    page.querySelector('meta[data-base][href]')?.getAttribute('href'),
    page.querySelector('link[rel=canonical]')?.getAttribute('href'),
    page.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    ...[...page.childNodes].map((node) => SAVED_FROM.exec(node.nodeValue ?? '')?.[1]),
  ];
  return stated.find((address) => /^https?:\/\//i.test(address ?? '')) ?? undefined;
}

/** Leads nowhere but within the page, or is no address. */
function isWithin(href: string): boolean {
  return /^\s*(?:#|$|[a-z][a-z\d+.-]*:)/i.test(href);
}

function absolute(href: string, base: string | undefined): string | undefined {
  if (href.trim() === '' || href.startsWith('#')) return undefined;
  try {
    return new URL(href.startsWith('//') ? `https:${href}` : href, base).href;
  } catch {
    return undefined;
  }
}
