import type { MadeFile, Outs } from './app/outs.ts';
import { container } from './backup/container.ts';
import { limits } from './backup/limits.ts';
import { openBackup } from './backup/open-backup.ts';
import { shareArticle } from './backup/share-article.ts';
import { writeBackup } from './backup/write-backup.ts';
import { Fault } from './base/fault.ts';

/** The ways out of the app. */
export const outs: Omit<Outs, 'print'> = {
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

  async exportArticle(library, id, _as, _text, work) {
    const { title } = await library.read(id);
    const file = await shareArticle(library, id, work);
    return madeFile(file, `${fileName(title)}.${container.extension}`);
  },
};

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
