import { ZipWriter } from '../exports/zip-writer.ts';
import { breathe } from '../base/breathe.ts';
import { container, type ContainerKind } from './container.ts';
import { encodeJson } from './encode-json.ts';
import { sha256 } from './sha-256.ts';

/** Writes one of the app's own files, with a checksum of everything in it. */
export class ContainerWriter {
  private readonly zip = new ZipWriter();
  private readonly sums = new Map<string, string>();
  private articles = 0;

  private constructor(
    private readonly kind: ContainerKind,
    private readonly signal: AbortSignal,
  ) {}

  static async begin(kind: ContainerKind, signal: AbortSignal): Promise<ContainerWriter> {
    const writer = new ContainerWriter(kind, signal);
    await writer.zip.add('mimetype', utf8(container.type), 'store');
    return writer;
  }

  /** Bytes written so far. */
  get size(): number {
    return this.zip.size;
  }

  /** Files written so far. */
  get files(): number {
    return this.sums.size;
  }

  /** The number that the next article's files have in their names. */
  nextArticle(): number {
    return ++this.articles;
  }

  json(path: string, value: unknown): Promise<void> {
    return this.add(path, encodeJson(value), 'pack');
  }

  picture(path: string, bytes: Uint8Array): Promise<void> {
    return this.add(path, new Uint8Array(bytes), 'store');
  }

  /** @param made milliseconds since 1970 */
  async finish(made: number): Promise<Blob> {
    const { version } = container;
    const { kind, articles, sums } = this;
    const manifest = encodeJson({ version, kind, made, articles, files: sums });
    await this.zip.add(container.manifest, manifest);
    await this.zip.add(container.seal, utf8(await sha256(manifest)), 'store');
    return this.zip.finish(container.type);
  }

  private async add(
    path: string,
    bytes: Uint8Array<ArrayBuffer>,
    how: 'store' | 'pack',
  ): Promise<void> {
    await breathe(this.signal);
    await this.zip.add(path, bytes, how);
    this.sums.set(path, await sha256(bytes));
  }
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}
