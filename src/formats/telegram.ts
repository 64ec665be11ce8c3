import type { Block } from '../text/block.ts';
import type { Draft } from './draft.ts';
import { inlineOf, lineOf } from './html-inline.ts';
import { linkAddresses } from './link-addresses.ts';
import { makeDraft } from './make-draft.ts';
import { recogniseBlocks } from './recognise-blocks.ts';
import { safeImage } from './safe-address.ts';

/** The words of a message, also of one that was forwarded. */
const WORDS =
  ':scope > .body > .text,:scope > .body > .forwarded > .text,.tgme_widget_message_text';
const QUESTION = '.media_poll .question,.tgme_widget_message_poll_question';
const ANSWER = '.media_poll .answer,.tgme_widget_message_poll_option_text';

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
  const names = new Set(messages.map(nameOf).filter(Boolean));
  /** Whose words stand last; a channel needs no names. */
  let speaker = '';
  const blocks = messages.flatMap((message) => {
    const name = nameOf(message);
    const isNew = names.size > 1 && name !== '' && name !== speaker;
    if (name) speaker = name;
    return messageBlocks(message, isNew ? name : '');
  });
  return makeDraft(title ? { title } : {}, blocks);
}

/** Who says a message; one that goes on has no name. */
function nameOf(message: Element): string {
  return lineOf(message.querySelector(':scope > .body > .from_name'));
}

function messageBlocks(message: Element, name: string): Block[] {
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
  const words = [...message.querySelectorAll(WORDS)]
    .filter((one) => !one.closest('.tgme_widget_message_reply'))
    .map((one) => inlineOf(one).text)
    .join('\n\n');
  return [
    ...photos,
    ...recogniseBlocks(words && name ? `${name}: ${words}` : words)
      .map(linkAddresses)
      .map(lower),
    ...pollBlocks(message),
  ];
}

function pollBlocks(message: Element): Block[] {
  const question = lineOf(message.querySelector(QUESTION));
  if (!question) return [];
  const answers = [...message.querySelectorAll(ANSWER)].map((answer): Block => {
    return { kind: 'item', ordered: false, depth: 0, text: lineOf(answer).replace(/^-\s*/, '') };
  });
  return [{ kind: 'paragraph', text: question }, ...answers];
}

/** Dates are the headings of an export; a heading within a message stands under them. */
function lower(block: Block): Block {
  return block.kind === 'heading' ? { ...block, level: 3 } : block;
}
