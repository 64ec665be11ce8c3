import type { Draft } from './draft.ts';
import { dropPageHeads } from './drop-page-heads.ts';
import { splitFrontMatter } from './front-matter.ts';
import { linkAddresses } from './link-addresses.ts';
import { makeDraft } from './make-draft.ts';
import { normaliseLines } from './normalise-lines.ts';
import { partOf } from './part-of.ts';
import { readChat } from './read-chat.ts';
import type { Reading } from './reading.ts';
import { recogniseBlocks } from './recognise-blocks.ts';
import { subtitleText } from './subtitles.ts';

/**
 * Reads a plain text, as pasted or as a `.txt` file, with or without front matter. A first line that
 * looks like a title becomes the title and leaves the text. Chats and subtitles are told by their lines.
 * @throws FormatFault `empty` when there is nothing to read in it
 */
export function readPlain(text: string, progress?: Reading['progress']): Draft {
  const { fields, body } = splitFrontMatter(normaliseLines(dropPageHeads(text)));
  const chat = readChat(body);
  if (chat) return chat;
  const words = subtitleText(body) ?? body;
  progress?.(0.1);
  const blocks = recogniseBlocks(words, partOf(progress, 0.1, 0.65)).map(linkAddresses);
  return makeDraft(fields, blocks, partOf(progress, 0.65, 1));
}
