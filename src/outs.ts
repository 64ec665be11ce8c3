import { shownBy } from './app/shown-by.ts';
import type { MadeFile, Outs } from './app/outs.ts';
import { container } from './backup/container.ts';
import { limits } from './backup/limits.ts';
import { openBackup } from './backup/open-backup.ts';
import { shareArticle } from './backup/share-article.ts';
import { picturesOf } from './backup/pictures-of.ts';
import type { Work } from './backup/work.ts';
import { writeBackup } from './backup/write-backup.ts';
import { Fault } from './base/fault.ts';
import { epub } from './exports/epub.ts';
import { markdownFile } from './exports/markdown-file.ts';
import { plainText } from './exports/plain-text.ts';
import type { Mending } from './library/mending.ts';
import { TITLE } from './speech/place.ts';
import type { Article } from './text/article.ts';
import { shownBlock } from './ui/shown-block.ts';
import { words } from './ui/words.ts';

/** The ways out of the app. */
export const outs: Outs = {
  async backUp(library, made, work) {
    const { file, picturesLeft } = await writeBackup(library, made, work);
    const day = new Date(made).toLocaleDateString('sv'); // as YYYY-MM-DD, by the reader's own clock
    return { file: madeFile(file, `avakhan-${day}.${container.extension}`), picturesLeft };
  },

  async openBackup(file, library, work) {
    if (file.size > limits.backup) throw new Fault('file-too-large');
    const bytes = await file.arrayBuffer().catch((error: unknown) => {
      throw new Fault('file-unreadable', { cause: error });
    });
    return openBackup(new Uint8Array(bytes), library, work);
  },

  async exportArticle(library, id, as, text, work) {
    const source = await library.read(id);
    const mending = text === 'shown' ? ((await library.mending(id)) ?? null) : null;
    const article = shownArticle(source, mending);
    const name = fileName(article.title);
    const pictures = (): ReturnType<typeof picturesOf> =>
      followed(picturesOf(library, id, source.blocks), work);
    switch (as) {
      case 'text':
        return madeFile(new Blob([plainText(article)], { type: 'text/plain' }), `${name}.txt`);
      case 'markdown': {
        const file = await markdownFile(article, pictures(), name);
        return madeFile(file, `${name}.${file.type === 'application/zip' ? 'zip' : 'md'}`);
      }
      case 'epub': {
        const file = await epub(article, pictures(), Date.now(), words.out.contents);
        return madeFile(file, `${name}.epub`);
      }
      case 'avakhan': {
        const file = await shareArticle(library, id, work);
        return madeFile(file, `${name}.${container.extension}`);
      }
    }
  },

  async print(library, id) {
    const source = await library.read(id);
    const article = shownArticle(source, (await library.mending(id)) ?? null);
    const urls: string[] = [];
    const { printArticle } = await import('./ui/print-article.ts');
    await printArticle(article, async (name) => {
      if (name.startsWith('data:')) return name;
      const kept = await library.image(id, name);
      if (!kept) return `./articles/${name.split('/').map(encodeURIComponent).join('/')}`;
      const url = URL.createObjectURL(new Blob([new Uint8Array(kept.bytes)], { type: kept.type }));
      urls.push(url);
      return url;
    });
    urls.forEach((url) => URL.revokeObjectURL(url));
  },
};

/** An article as it is shown: its texts mended, its spans where they then are. */
function shownArticle(article: Article, mending: Mending | null): Article {
  const shown = shownBy(article, mending);
  const blocks = article.blocks.map((block, i) => shownBlock(block, shown(i)));
  return { ...article, title: shown(TITLE).text, blocks };
}

async function* followed<T>(all: AsyncGenerator<T>, { signal, progress }: Work): AsyncGenerator<T> {
  let count = 0;
  for await (const one of all) {
    signal.throwIfAborted();
    progress(1 - 1 / (++count + 1));
    yield one;
  }
}

/** The title as a name that every system takes. */
function fileName(title: string): string {
  const name = title
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|#%]+/gu, (sign) => (sign === '\u200c' ? sign : ' '))
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return [...name].slice(0, 60).join('').trim() || 'avakhan';
}

function madeFile(content: Blob, name: string): MadeFile {
  const file = new File([content], name, { type: content.type });
  const asZip = new File([content], `${name}.zip`, { type: 'application/zip' });
  const given = [file, asZip].find((one) => navigator.canShare?.({ files: [one] }));
  return {
    name,
    size: content.size,
    save() {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(file);
      link.download = name;
      link.click();
      // The browser has begun to read it by then.
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    },
    share: given
      ? () =>
          navigator.share({ files: [given], title: name }).then(
            () => true,
            () => false,
          )
      : null,
  };
}
