/**
 * Where an address that a file of an archive writes leads to: a path in the same archive. Nothing for an address
 * that leads out of it. Steps above the root stay at the root, as they do on the web, and a backslash parts a path too.
 */
export function resolvePath(from: string, address: string): string | undefined {
  const [path = ''] = address.trim().replaceAll('\\', '/').split(/[?#]/);
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(path)) return undefined;
  const parts = path.startsWith('/') || path === '' ? [] : from.split('/').slice(0, -1);
  for (const part of decoded(path).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return path === '' ? from : parts.join('/');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
}
