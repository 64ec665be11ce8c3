import { expect } from '@esm-bundle/chai';
import { FormatFault } from '../../src/formats/format-fault.ts';
import { isWebArchive, pageInArchive } from '../../src/formats/web-archive.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** An archive of one part, with its headers and body. */
const archive = (headers: string, body: string, end = '\r\n'): Uint8Array =>
  utf8(
    ['MIME-Version: 1.0', 'Content-Type: multipart/related;', '\tboundary="-=_x"', '', '---=_x']
      .concat(headers.split('\n'), '', body, '---=_x--', '')
      .join(end),
  );

describe('a web archive', () => {
  for (const [encoding, body] of [
    ['8bit', '<p>باغ</p>'],
    ['base64', 'PHA+2KjY\r\np9i6PC9wPg=='],
    ['quoted-printable', '<p>=D8=A8=D8=A7=\r\n=D8=BA</p>'],
  ] as const)
    it(`has a page that is written as ${encoding}`, () => {
      const headers = `Content-Type: text/html\nContent-Transfer-Encoding: ${encoding}`;
      for (const end of ['\r\n', '\n']) {
        const bytes = archive(headers, body, end);
        expect(isWebArchive(bytes)).to.equal(true);
        expect(textOf(pageInArchive(bytes)).trim()).to.equal('<p>باغ</p>');
      }
    });

  it('is damaged where it has no page, or one that is not what it says', () => {
    for (const bytes of [
      archive('Content-Type: text/css', 'p {}'),
      archive('Content-Type: text/html\nContent-Transfer-Encoding: base64', '<p>'),
      utf8('Content-Type: multipart/related\r\n\r\n'),
    ])
      expect(() => pageInArchive(bytes)).to.throw(FormatFault, 'unreadable');
  });

  it('is no text that only speaks of one', () => {
    for (const text of ['باغ', 'نویسنده: علی\n\nContent-Type: multipart/related', ''])
      expect(isWebArchive(utf8(text))).to.equal(false);
  });

  it('takes no longer than its length', () => {
    for (const piece of ['a: b\r\n', 'a: b\r\n\t', '\t\r\n', '--x\r\n'])
      expect(isWebArchive(utf8(piece.repeat(300_000)))).to.equal(false);
  });
});
