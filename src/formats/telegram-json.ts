import type { Block } from '../text/block.ts';
import type { Draft } from './draft.ts';
import { linkAddresses } from './link-addresses.ts';
import { makeDraft } from './make-draft.ts';
import { normaliseLines } from './normalise-lines.ts';
import { recogniseBlocks } from './recognise-blocks.ts';

interface Message {
  readonly name: string;
  readonly day: string;
  readonly words: string;
  readonly hasPhoto: boolean;
}

/** Reads a chat or channel that Telegram Desktop exported as JSON, as its pages are read; nothing for any other JSON. */
export function readTelegramJson(text: string): Draft | undefined {
  const { name: title, messages: list } = JSON.parse(text) as {
    name?: unknown;
    messages?: unknown;
  };
  if (!Array.isArray(list)) return undefined;
  const messages = list.flatMap(messageOf);
  if (messages.every(({ words }) => !words)) return undefined;
  const names = new Set(messages.map(({ name }) => name).filter(Boolean));
  const days = new Set(messages.map(({ day }) => day));
  let speaker = '';
  const blocks = messages.flatMap(({ name, day, words, hasPhoto }, i): Block[] => {
    const isNewDay = days.size > 1 && day !== messages[i - 1]?.day;
    if (isNewDay) speaker = '';
    const isNamed = names.size > 1 && name !== '' && name !== speaker;
    if (words) speaker = name;
    return [
      ...(isNewDay ? [{ kind: 'heading', level: 2, text: day } as const] : []),
      ...(hasPhoto ? [{ kind: 'figure', text: '' } as const] : []),
      ...recogniseBlocks(words && isNamed ? `${name}: ${words}` : words)
        .map(linkAddresses)
        .map((block) => (block.kind === 'heading' ? ({ ...block, level: 3 } as const) : block)),
    ];
  });
  return makeDraft(typeof title === 'string' ? { title } : {}, blocks);
}

function messageOf(value: unknown): Message[] {
  if (typeof value !== 'object' || value === null) return [];
  const fields = new Map<string, unknown>(Object.entries(value));
  if (fields.get('type') !== 'message') return [];
  return [
    {
      name: wordsOf(fields.get('from')),
      day: wordsOf(fields.get('date')).slice(0, 'yyyy-mm-dd'.length),
      words: normaliseLines(wordsOf(fields.get('text'))).trim(),
      hasPhoto: fields.has('photo'),
    },
  ];
}

/** A text, or its stretches, each a text or what holds one. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(wordsOf).join('');
  return typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string'
    ? value.text
    : '';
}
