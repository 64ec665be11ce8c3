import type { Block } from '../text/block.ts';
import type { Archive } from './archive/open-archive.ts';
import { resolvePath } from './archive/resolve-path.ts';
import { countBlocks } from './count-blocks.ts';
import type { Draft } from './draft.ts';
import { FormatFault } from './format-fault.ts';
import { PictureBox } from './picture-box.ts';
import type { Reading } from './reading.ts';

const READABLE =
  /\.(?:txt|text|srt|vtt|md|markdown|html?|xhtml|mht(?:ml)?|eml|epub|fb2|docx?|odt|rtf|pdf|zip)$/i;
const SYSTEM = /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/i;
/** A page saved whole keeps its parts, frames of advertisers among them, in a folder named after it. */
const PART_OF_PAGE = /(?:_files|\.files)\//i;
/** A long chat is exported as several pages. */
const CHAT_PAGE = /^(.*\/)?messages\d*\.html$/;

type ReadMember = (
  file: { name: string; type: string; bytes: Uint8Array },
  reading: Reading,
) => Promise<readonly Draft[]>;

/**
 * Reads each file of an archive that can be read, in natural order of their names, with the pictures that lie beside
 * them. The pages of an exported chat are one article. A file that cannot be read is passed over as long as another can.
 * @throws FormatFault `unsupported` when nothing in it is readable, or what the first file was refused for
 */
export async function readSeveral(
  archive: Archive,
  { signal, progress }: Reading,
  readMember: ReadMember,
): Promise<Draft[]> {
  const paths = archive.paths.filter(
    (path) => READABLE.test(path) && !SYSTEM.test(path) && !PART_OF_PAGE.test(path),
  );
  const articles = new Map<string, { pictures: PictureBox; drafts: Draft[] }>();
  let refused: unknown = new FormatFault('unsupported');
  for (const [i, path] of paths.entries()) {
    const done = (share: number): void => progress?.((i + share) / paths.length);
    try {
      const bytes = await archive.read(path, signal);
      const found = await readMember({ name: path, type: '', bytes }, { signal, progress: done });
      const key = CHAT_PAGE.test(path) ? path.replace(/[^/]*$/, '') : path;
      const article = articles.get(key) ?? { pictures: new PictureBox(), drafts: [] };
      for (const draft of found)
        article.drafts.push(await withPictures(draft, path, archive, article.pictures, signal));
      articles.set(key, article);
    } catch (error) {
      if (signal.aborted || (error instanceof FormatFault && error.code === 'bomb')) throw error;
      if (i === 0) refused = error;
    }
    done(1);
  }
  if (articles.size === 0) throw refused;
  return [...articles.values()].map(({ drafts }) => joined(drafts));
}

/** The pictures that a draft names by their paths beside it, now by their names in it. */
async function withPictures(
  draft: Draft,
  from: string,
  archive: Archive,
  pictures: PictureBox,
  signal: AbortSignal,
): Promise<Draft> {
  if (draft.images) return draft;
  const blocks: Block[] = [];
  for (const block of draft.blocks) {
    const path =
      block.kind === 'figure' && block.image && archive.find(resolvePath(from, block.image) ?? '');
    const image = path && (await pictures.add(path, () => archive.read(path, signal)));
    blocks.push(block.kind === 'figure' && image ? { ...block, image } : block);
  }
  return pictures.images.size > 0 ? { ...draft, blocks, images: pictures.images } : draft;
}

/** The pages of a chat as one article; anything else as it is. */
function joined(drafts: readonly Draft[]): Draft {
  const [first, ...rest] = drafts;
  if (!first) throw new RangeError('No draft to join');
  if (rest.length === 0) return first;
  const blocks = drafts.flatMap((draft) => draft.blocks);
  const images = drafts.findLast((draft) => draft.images)?.images;
  return {
    ...first,
    blocks,
    ...(images && { images }),
    notes: { ...first.notes, blocks: countBlocks(blocks) },
  };
}
