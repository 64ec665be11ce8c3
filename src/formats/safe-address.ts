const SCHEME = /^([a-z][a-z\d+.-]*):/i;

/** An address as written with nothing hidden in it: browsers skip these characters inside a scheme. */
function plain(address: string): string {
  return address.replace(
    /[\0-\x20\x7F-\x9F\u00AD\u200B-\u200F\u2028-\u202E\u2060\u2066-\u206F\uFEFF]/g,
    '',
  );
}

/** The address of a link if following it can only open a page, a letter or a call; otherwise nothing. */
export function safeLink(address: string): string | undefined {
  const href = plain(address);
  const scheme = SCHEME.exec(href)?.[1]?.toLowerCase();
  if (scheme === undefined) return href.startsWith('//') ? `https:${href}` : href || undefined;
  if (scheme === 'http' || scheme === 'https') return honest(href);
  return scheme === 'mailto' || scheme === 'tel' ? href : undefined;
}

/** With a host of foreign letters spelt out (`xn--…`), and without a name before it that looks like a host. */
function honest(href: string): string | undefined {
  if (!/^https?:\/*[^/?#]*[^\x21-\x7E/?#]|^https?:\/*[^/?#]*@/i.test(href)) return href;
  try {
    const url = new URL(href);
    url.username = url.password = '';
    return url.href;
  } catch {
    return undefined;
  }
}

/**
 * The path of an image that lies beside its article, or nothing: a remote image would call out, and a
 * path that climbs leaves the article's folder.
 */
export function safeImage(address: string): string | undefined {
  const path = plain(address).replace(/^(?:\.\/)+/, '');
  if (/^data:image\/(?:png|jpeg|gif|webp|avif);base64,[a-z\d+/=]+$/i.test(path)) return path;
  const climbs = safeDecode(path).split(/[/\\]/).includes('..');
  return path === '' || SCHEME.test(path) || /^[/\\]/.test(path) || climbs ? undefined : path;
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
