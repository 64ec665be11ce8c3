import { resolvePath } from '../archive/resolve-path.ts';

/** Ways to scramble a font so that it cannot be lifted out of a book; the text is not touched by them. */
const FONTS = /^(?:http:\/\/www\.idpf\.org\/2008\/embedding|http:\/\/ns\.adobe\.com\/pdf\/enc#RC)$/;

/** Whether the text of a book is encrypted, as sellers do. Source: EPUB OCF 3.3 §4.2.6.3.2. */
export function isProtected(encryption: Document, spine: readonly string[]): boolean {
  return [...encryption.querySelectorAll('encrypteddata')].some((data) => {
    const way = data.querySelector('encryptionmethod')?.getAttribute('algorithm') ?? '';
    const address = data.querySelector('cipherreference')?.getAttribute('uri') ?? '';
    return !FONTS.test(way) && spine.includes(resolvePath('', address) ?? '');
  });
}
