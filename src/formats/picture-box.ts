import type { Picture } from './picture.ts';
import { pictureType } from './picture-type.ts';

const LARGEST = 10_000_000;
const LARGEST_TOGETHER = 100_000_000;
const MOST = 500;

/** Collects the pictures of one article and names them: `1.png`, `2.jpeg` … whatever their names were. */
export class PictureBox {
  readonly images = new Map<string, Picture>();
  private readonly names = new Map<string, string | undefined>();
  private total = 0;

  /**
   * The name that figures have for the picture of a path, which is loaded at most once. Nothing when it cannot be
   * loaded, is no picture, or is over the limits: then a placeholder stands for it.
   */
  async add(path: string, load: () => Promise<Uint8Array>): Promise<string | undefined> {
    if (!this.names.has(path)) this.names.set(path, this.keep(await load()));
    return this.names.get(path);
  }

  private keep(bytes: Uint8Array): string | undefined {
    const type = pictureType(bytes);
    const fits = bytes.length <= LARGEST && this.total + bytes.length <= LARGEST_TOGETHER;
    if (!type || !fits || this.images.size >= MOST) return undefined;
    this.total += bytes.length;
    const name = `${this.images.size + 1}.${type.slice('image/'.length)}`;
    // A copy, so that the whole archive is not kept for the sake of one picture.
    this.images.set(name, { type, bytes: bytes.slice() });
    return name;
  }
}
