import { ContainerWriter } from '../../../src/backup/container-writer.ts';
import { container } from '../../../src/backup/container.ts';
import { articleId } from '../../../src/formats/article-id.ts';
import type { Block } from '../../../src/text/block.ts';
import { pack, point } from '../pack.ts';

/** The paragraphs of a text, one sentence each, unlike those of every other title. */
export function paragraphs(title: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${title}، بند ${i}: این یک جمله است.`);
}

/** A long page with a picture after each hundred paragraphs, as a zip. */
export function longPage(title: string): Buffer {
  const lines = paragraphs(title, 3000).flatMap((text, i) =>
    i % 100 === 99 ? [text, `![باغ](${i}.png)`] : [text],
  );
  const pictures = lines.flatMap((line) => /\((\d+\.png)\)/.exec(line)?.[1] ?? []);
  const listing = [`=== a.md\n# ${title}\n\n${lines.join('\n\n')}`];
  return Buffer.from(
    pack('zip', [...listing, ...pictures.map((name) => `=== ${name}\n`)].join('\n')),
  );
}

/** A backup of thirty articles with a picture and a place each; they are named after it. */
export async function backup(name: string, of = 30): Promise<{ file: Buffer; titles: string[] }> {
  const { signal } = new AbortController();
  const writer = await ContainerWriter.begin('library', signal);
  const titles = Array.from({ length: of }, (_, i) => `${name}، پشتیبان ${i}`);
  const places = [];
  for (const title of titles) {
    const blocks: Block[] = paragraphs(title, 250).map((text) => ({ kind: 'paragraph', text }));
    blocks.push({ kind: 'figure', text: '', image: '1.png' });
    const id = await articleId(blocks, signal);
    const number = writer.nextArticle();
    await writer.picture(container.image(number, '1.png'), point());
    const about = { id, title, language: 'fa' };
    const images = [{ name: '1.png' }];
    await writer.json(container.article(number), { about, added: 1, blocks, images });
    const rest = { offset: 0, quote: '', progress: 0.1, finished: false, at: 1 };
    places.push({ article: id, block: 3, ...rest });
  }
  const traces = { marks: [], mendings: [], notes: [], days: [], settings: {} };
  await writer.json(container.traces, { ...traces, places });
  return { file: Buffer.from(await (await writer.finish(1)).arrayBuffer()), titles };
}
