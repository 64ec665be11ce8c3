import type { Block } from '../text/block.ts';
import type { Draft } from './draft.ts';
import { inlineOf, lineOf } from './html-inline.ts';
import { linkAddresses } from './link-addresses.ts';
import { makeDraft } from './make-draft.ts';
import { recogniseBlocks } from './recognise-blocks.ts';
import { safeImage } from './safe-address.ts';

/** Whether a page is a chat as Telegram Desktop exports it to HTML, or as Telegram shows a channel on the web. */
export function isTelegramPage(page: Document): boolean {
  return page.querySelector('.page_body .history .message,.tgme_widget_message') !== null;
}

/**
 * Reads a Telegram chat or channel: its messages in order, under their dates. Messages are
 * plain text as people type it, so that lists, verse and links to other posts are recognised in it.
 * @throws FormatFault `empty` when no message has words
 */
export function readTelegram(page: Document): Draft {
  const title = lineOf(page.querySelector('.page_header .text,.tgme_channel_info_header_title'));
  const messages = [...page.querySelectorAll('.history .message,.tgme_widget_message')];
  return makeDraft(title ? { title } : {}, messages.flatMap(messageBlocks));
}

function messageBlocks(message: Element): Block[] {
  if (message.matches('.service')) {
    const date = lineOf(message.querySelector('.details'));
    return date ? [{ kind: 'heading', level: 2, text: date }] : [];
  }
  const photos = [...message.querySelectorAll('.photo_wrap,.tgme_widget_message_photo_wrap')].map(
    (photo): Block => {
      const image = safeImage(photo.getAttribute('href') ?? '');
      return { kind: 'figure', text: '', ...(image && { image }) };
    },
  );
  const words = message.querySelector(':scope > .body > .text,.tgme_widget_message_text');
  return [
    ...photos,
    ...recogniseBlocks(words ? inlineOf(words).text : '')
      .map(linkAddresses)
      .map(lower),
  ];
}

/** Dates are the headings of an export; a heading within a message stands under them. */
function lower(block: Block): Block {
  return block.kind === 'heading' ? { ...block, level: 3 } : block;
}
