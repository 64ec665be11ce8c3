import type { Block } from '../text/block.ts';
import { base64Bytes } from './base64-bytes.ts';
import type { Draft } from './draft.ts';
import type { Picture } from './picture.ts';
import { PictureBox } from './picture-box.ts';

const DATA = /^data:image\/[\w+.-]+;base64,/i;

/** A draft whose figures name their pictures: those written into its addresses become pictures that came along. */
export async function unpackPictures(draft: Draft): Promise<Draft> {
  if (!draft.blocks.some((block) => block.kind === 'figure' && DATA.test(block.image ?? '')))
    return draft;
  const box = new PictureBox();
  const images = new Map<string, Picture>(draft.images);
  const blocks = await Promise.all(draft.blocks.map(unpack));
  for (const [name, picture] of box.images) images.set(`inline-${name}`, picture);
  return { ...draft, blocks, images };

  async function unpack(block: Block): Promise<Block> {
    if (block.kind !== 'figure' || !block.image || !DATA.test(block.image)) return block;
    const { image, ...rest } = block;
    const name = await box.add(image, async () => base64Bytes(image.replace(DATA, '')));
    return name ? { ...rest, image: `inline-${name}` } : rest;
  }
}
