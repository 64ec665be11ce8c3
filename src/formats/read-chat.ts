import type { Block } from '../text/block.ts';
import type { Draft } from './draft.ts';
import { linkAddresses } from './link-addresses.ts';
import { makeDraft } from './make-draft.ts';
import { recogniseBlocks } from './recognise-blocks.ts';
import { trimLine } from './trim-line.ts';
import { asWords } from './as-words.ts';

const N = '[\\d۰-۹٠-٩]';
const DAY = `${N}{1,4}[/.-]${N}{1,2}[/.-]${N}{1,4}`;
const HOUR = `${N}{1,2}:${N}{2}(?::${N}{2})?(?:\\s*(?:[ap]\\.?\\s?m\\.?|[قب]\\.?ظ\\.?))?`;
/** Space, and the marks of direction that exports in Persian put beside it. */
const S = '[\\s\\u200e\\u200f\\u202a-\\u202e]';
const STAMP = `(${DAY})${S}*[,،]?${S}+${HOUR}${S}*`;
/** `[date, hour] name: words` and `date, hour - name: words`, as WhatsApp exports and copies. */
const WHATSAPP = new RegExp(
  `^(?:\\[${STAMP}\\]|${STAMP}[-–])${S}+(?:([^:\\n]{1,60}):(?:\\s|$))?(.*)$`,
  'i',
);
/** `name, [date hour]` above the words, as Telegram copies. */
const TELEGRAM = new RegExp(
  `^([^\\n]{1,60}), \\[([^\\]\\n]{4,25}?),?\\s+(?:at )?${HOUR}\\]:?$`,
  'i',
);
const MEDIA =
  /^<?\s*(?:(?:image|video|audio|sticker|gif|document|media|voice message|contact card) omitted|attached: [^>]*[^>\s]|(?:رسانه|تصویر|ویدیو)[^<>.]{0,20}حذف[^<>.]{0,12})\s*>?$|^\[ ?(?:photo|video|sticker|file|voice message|gif|album|document)\b[^\]]*\]$|\((?:file attached|[^()\s]{0,10}\s?پیوست[^()]{0,12})\)$/i;
/** What a chat says of a message: that it was changed, and that it is no more. */
const EDITED = /^<(?:this message was edited|(?:این )?پیام ویرایش شد[^<>]{0,10})>$/i;
const GONE =
  /^(?:this message was deleted|you deleted this message|این پیام (?:حذف|پاک) شد(?:ه است)?|(?:شما )?این پیام را (?:حذف|پاک) کردید)\.?$/i;
/** Names that a title has at most. */
const MOST_NAMES = 3;

interface Message {
  readonly day: string;
  readonly name: string;
  readonly lines: string[];
}

/**
 * Reads a chat that was copied or exported as text from WhatsApp or Telegram: who says what, under the days, without
 * the hours; nothing for any other text. `text` has line ends of `\n` only.
 */
export function readChat(text: string): Draft | undefined {
  const messages: Message[] = [];
  for (const whole of text.split('\n')) {
    const line = trimLine(whole);
    const message = startOf(line);
    if (message) messages.push(message);
    else if (messages.length > 0) messages.at(-1)!.lines.push(line);
    else if (line) return undefined;
  }
  const names = [...new Set(messages.map(({ name }) => name).filter(Boolean))];
  if (messages.length < 2 || names.length === 0) return undefined;
  const hasDays = new Set(messages.map(({ day }) => day)).size > 1;
  /** Whose words stand last under the day. */
  let speaker: string | undefined;
  const blocks = messages.flatMap((message, i): Block[] => {
    const isNewDay = hasDays && message.day !== messages[i - 1]?.day;
    if (isNewDay) speaker = undefined;
    const heading: Block[] = isNewDay ? [{ kind: 'heading', level: 2, text: message.day }] : [];
    const said = messageBlocks(message, message.name !== speaker);
    if (said.some(({ kind }) => kind !== 'figure')) speaker = message.name;
    return [...heading, ...said];
  });
  const more = names.length > MOST_NAMES ? '…' : '';
  return makeDraft({ title: names.slice(0, MOST_NAMES).join('، ') + more }, blocks);
}

function startOf(line: string): Message | undefined {
  const whatsapp = WHATSAPP.exec(line);
  if (whatsapp) {
    const [, day1, day2, name = '', words = ''] = whatsapp;
    return { day: day1 ?? day2 ?? '', name: trimLine(name), lines: [trimLine(words)] };
  }
  const [, name, day] = TELEGRAM.exec(line) ?? [];
  return name && day ? { day, name, lines: [] } : undefined;
}

/** What a chat says of itself, such as that it is encrypted, has no name before it. */
function messageBlocks({ name, lines }: Message, isNamed: boolean): Block[] {
  const words = lines
    .filter((line) => !MEDIA.test(line) && !GONE.test(line))
    .map(withoutEdited)
    .join('\n');
  const figures = lines
    .filter((line) => MEDIA.test(line))
    .map((): Block => ({ kind: 'figure', text: '' }));
  if (!name) return words.trim() ? [{ kind: 'furniture', what: 'share', text: words.trim() }] : [];
  const found = recogniseBlocks(words.trim() && isNamed ? `${name}: ${words.trim()}` : words);
  return [...figures, ...found.map(linkAddresses).map(asWords)];
}

function withoutEdited(line: string): string {
  const at = line.lastIndexOf('<');
  return at >= 0 && EDITED.test(line.slice(at)) ? line.slice(0, at).trimEnd() : line;
}
