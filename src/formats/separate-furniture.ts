import type { Block, Furniture } from '../text/block.ts';
import { furnitureLine } from './furniture-line.ts';
import { isStaffCode } from './staff-code.ts';
import { speakersAmong } from './speakers-among.ts';

/** UTF-16 units from which a block is the text itself and no longer its head or foot. */
const RUNNING = 90;
/** What stands at the end of a last paragraph when a page was copied without its line ends. */
const GLUED_END = /(?<=[.!؟?»…]\s?)[\s/]*(?:انتهای|پایان) پیام(?:\s*[/\\.]\s*\S{0,8}){0,3}\s*$/;

/**
 * Tells the lines that belong to the page a text came from, and makes furniture of them: they stay where they are.
 * Words that could also head a part of the text are believed only before it begins and after it has ended.
 */
export function separateFurniture(blocks: readonly Block[]): Block[] {
  const [from, to] = textBounds(blocks);
  const speaks = speakersAmong(blocks);
  const separated: Block[] = [];
  const last = signedBy(blocks);
  let isListed = false;
  blocks.flatMap(detachEnd).forEach((block, i, all) => {
    // Detaching adds blocks only behind the text.
    const isEdge = i < from || i >= to + all.length - blocks.length;
    const said = furnitureOf(block, isEdge);
    const what =
      (said === 'byline' && speaks(block.text) ? undefined : said) ??
      (isListed && isTag(block) ? 'tags' : block === last ? 'code' : undefined);
    separated.push(what ? toFurniture(block, what) : block);
    isListed = what === 'tags' && (isListed || /^[^#:]*:?\s*$/.test(block.text));
  });
  return separated.every(({ kind, text }) => kind === 'furniture' || !text)
    ? [...blocks]
    : separated;
}

/** Where the text begins and ends; where nothing runs on, every line may be text. */
function textBounds(blocks: readonly Block[]): readonly [from: number, to: number] {
  const isRunning = ({ kind, text }: Block): boolean =>
    kind === 'verse' || kind === 'row' || (kind !== 'related' && text.length >= RUNNING);
  const first = blocks.findIndex(isRunning);
  if (first < 0) return [0, blocks.length];
  return [first, blocks.findLastIndex(isRunning) + 1];
}

function furnitureOf(block: Block, isEdge: boolean): Furniture | undefined {
  const isLine = block.kind === 'paragraph' || block.kind === 'item' || block.kind === 'lead';
  if (!isLine && !(block.kind === 'heading' && isEdge)) return undefined;
  const found = furnitureLine(block.text);
  return found && (isEdge || !found.weak) ? found.what : undefined;
}

/** The last line of a report that ends in the numbers of who wrote it. */
function signedBy(blocks: readonly Block[]): Block | undefined {
  const text = blocks.filter(({ kind }) => !/^(?:furniture|related|footnote|figure)$/.test(kind));
  const [before, last] = text.slice(-2);
  if (last?.kind !== 'paragraph' || !before || before.text.length < RUNNING) return undefined;
  return /[.!؟?»]$/.test(before.text) && isStaffCode(last.text) ? last : undefined;
}

/** A short line under «برچسب‌ها:». */
function isTag({ kind, text }: Block): boolean {
  return (kind === 'item' || kind === 'paragraph') && text.length <= 40 && !/[.؟!:]\s*$/.test(text);
}

function detachEnd(block: Block): Block[] {
  if (block.kind !== 'paragraph') return [block];
  const end = block.text.length > 600 ? block.text.slice(-80) : block.text;
  const found = end.includes('پیام') ? GLUED_END.exec(end)?.[0] : undefined;
  if (!found) return [block];
  const text = block.text.slice(0, -found.length).trimEnd();
  const spans = block.spans
    ?.map((span) => ({ ...span, to: Math.min(span.to, text.length) }))
    .filter(({ from, to }) => from < to);
  return [
    { ...block, text, ...(spans && { spans }) },
    { kind: 'furniture', what: 'end', text: found.trim() },
  ];
}

function toFurniture({ text, spans }: Block, what: Furniture): Block {
  return { kind: 'furniture', what, text, ...(spans && { spans }) };
}
