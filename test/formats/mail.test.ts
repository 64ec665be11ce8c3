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

  const several = (sign: string, ...parts: string[]): string =>
    `boundary="${sign}"\n\n${parts.map((part) => `--${sign}\nContent-Type: ${part}\n`).join('')}--${sign}--\n`;
  const textsOf = async (body: string) =>
    (await read(`${HEAD}Content-Type: ${body}`)).blocks.map(({ text }) => text);
  const html = (text: string): string => `text/html; charset=utf-8\n\n<p>${text}</p>`;
  const plain = (text: string): string => `text/plain; charset=utf-8\n\n${text}`;

  it('has all its words where a picture stands amid them, or a list sets some below', async () => {
    const picture = 'image/png\nContent-Transfer-Encoding: base64\n\nAAAA';
    expect(
      await textsOf(`multipart/mixed; ${several('a', html('آب آمد.'), picture, html('گل شکفت.'))}`),
    ).to.deep.equal(['آب آمد.', 'گل شکفت.']);
    const both = `multipart/alternative; ${several('ab', plain('متن ساده'), html('آب آمد.'))}`;
    expect(
      await textsOf(`multipart/mixed; ${several('a', both, plain('از فهرست <باغ> & نهر'))}`),
    ).to.deep.equal(['آب آمد.', 'از فهرست <باغ> & نهر']);
  });

  it('is cut by none of its own words, and shows nothing that stands behind its end', async () => {
    const letter = several('a b', plain('آب --a b می‌آید.\nو --a b. گل'));
    expect(await textsOf(`multipart/mixed; ${letter}\n\nپایان\n`)).to.deep.equal([
      'آب --a b می‌آید.',
      'و --a b. گل',
    ]);
  });

  it('is read as plain where its HTML has no words', async () => {
    const letter = several('a', plain('آب آمد.'), html('&nbsp;<br>'));
    expect(await textsOf(`multipart/alternative; ${letter}`)).to.deep.equal(['آب آمد.']);
  });

  it('keeps its lines where an address stands among them', async () => {
    expect(
      await textsOf(plain('سلام، خواندم.\n\nAli <ali@x.example> wrote:\n> آب آمد.\n')),
    ).to.deep.equal(['سلام، خواندم.', 'Ali <ali@x.example> wrote:', 'آب آمد.']);
  });

  const letter = (subject: string, body: string): string =>
    `From: Ali <ali@x.example>\nSubject: ${subject}\nDate: Mon, 25 Nov 2024 10:00:00 +0330\nContent-Type: ${body}`;
  const enclosed = (more = ''): string =>
    `message/rfc822\n${more}\n${letter('نهر کهن', plain('نهر خشک شد.\n'))}`;

  it('has the letters that it encloses below its words', async () => {
    const attached = enclosed('Content-Disposition: attachment; filename="a.eml"\n');
    const words = ['آب آمد.', 'نهر کهن', 'نهر خشک شد.'];
    expect(
      await textsOf(`multipart/mixed; ${several('a', plain('آب آمد.'), attached)}`),
    ).to.deep.equal(words);
    expect(
      await textsOf(`multipart/mixed; ${several('a', html('آب آمد.'), attached)}`),
    ).to.deep.equal(words);
    const text = 'text/plain\nContent-Disposition: attachment\n\nپیوست';
    expect(await textsOf(`multipart/mixed; ${several('a', plain('آب آمد.'), text)}`)).to.deep.equal(
      ['آب آمد.'],
    );
  });

  it('is the letter in it where it has no words of its own', async () => {
    const body = `multipart/mixed; ${several('a', plain(' '), enclosed())}`;
    const { title, byline, date, blocks } = await read(`${HEAD}Content-Type: ${body}`);
    expect([title, byline, date]).to.deep.equal(['نهر کهن', 'Ali', '۵ آذر ۱۴۰۳']);
    expect(blocks.map(({ text }) => text)).to.deep.equal(['نهر خشک شد.']);
  });

  it('is read no deeper than letters go', async () => {
    let deep = plain('نهر خشک شد.');
    for (let i = 0; i < 50; i++) deep = `message/rfc822\n\n${letter('نهر', deep)}`;
    expect(await textsOf(`multipart/mixed; ${several('a', plain('آب آمد.'), deep)}`)).to.deep.equal(
      ['آب آمد.'],
    );
  });

  it('is known though its first header is longer than what is looked at', async () => {
    const { title } = await read(`Received: from a\n${' by b\n'.repeat(300)}${HEAD}\nآب آمد.\n`);
    expect(title).to.equal('گزارش نهرها');
  });

  it('is no text that begins with a label', async () => {
    const bytes = new TextEncoder().encode('From: نیما\nTo: مهتاب\n\nسلام، آب آمد.\n');
    const { blocks } = await readArticle({ name: 'a.txt', type: '', bytes }, parseHtml);
    expect(blocks.map(({ text }) => text).join('\n')).to.contain('From: نیما');
  });
});
