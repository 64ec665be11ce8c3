import { expect } from '@esm-bundle/chai';
import { parseHtml } from './parse-html.ts';
import { readArticle } from './read-article.ts';

const base64 = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)));
const quoted = (text: string): string =>
  [...new TextEncoder().encode(text)].map((byte) => `=${byte.toString(16).toUpperCase()}`).join('');

const HEAD = `From: =?UTF-8?B?${base64('نیما بهاری')}?= <nima@x.example>
To: mahtab@x.example
Subject: =?utf-8?Q?${quoted('پاسخ: گزارش')}?=
 =?utf-8?Q?${quoted(' نهرها')}?=
Date: Wed, 27 Nov 2024 09:12:00 +0330
MIME-Version: 1.0
`;
const read = (letter: string) =>
  readArticle({ name: 'a.eml', type: '', bytes: new TextEncoder().encode(letter) }, parseHtml);

describe('a letter as mail programs save it', () => {
  it('has its subject, who wrote it and when, and its words of HTML', async () => {
    const letter = `${HEAD}Content-Type: multipart/mixed; boundary="a"

--a
Content-Type: multipart/alternative; boundary="b"

--b
Content-Type: text/plain; charset=UTF-8
Content-Transfer-Encoding: base64

${base64('متن ساده')}
--b
Content-Type: text/html; charset=UTF-8
Content-Transfer-Encoding: quoted-printable

${quoted('<p>سلام.</p><p>گزارش را <b>فرستادم</b>.</p>')}
--b--
--a
Content-Type: text/html; name="x.html"
Content-Disposition: attachment

<p>پیوست</p>
--a--
`;
    const { title, byline, date, blocks } = await read(letter);
    expect([title, byline, date]).to.deep.equal(['گزارش نهرها', 'نیما بهاری', '۷ آذر ۱۴۰۳']);
    expect(blocks.map(({ text }) => text)).to.deep.equal(['سلام.', 'گزارش را فرستادم.']);
  });

  it('is read where it has plain words alone', async () => {
    const { title, blocks } = await read(
      `From: n@x.example\nSubject: =?utf-8?B?*?= نهر\n\nسلام.\n\nآب آمد.\n`,
    );
    expect(title).to.equal('نهر');
    expect(blocks.map(({ text }) => text)).to.deep.equal(['سلام.', 'آب آمد.']);
  });

  it('is no text that begins with a label', async () => {
    const bytes = new TextEncoder().encode('From: نیما\nTo: مهتاب\n\nسلام، آب آمد.\n');
    const { blocks } = await readArticle({ name: 'a.txt', type: '', bytes }, parseHtml);
    expect(blocks.map(({ text }) => text).join('\n')).to.contain('From: نیما');
  });
});
