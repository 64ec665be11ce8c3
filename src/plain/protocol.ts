import type { Draft } from '../formats/draft.ts';
import type { FormatFaultCode } from '../formats/format-fault.ts';
import type { TextSource } from '../formats/read-text.ts';
import type { Block } from '../text/block.ts';

/** A text that was read, without its blocks, of which there are `count`; or why it could not be. */
export type TextRead =
  | { readonly draft: Omit<Draft, 'blocks'>; readonly count: number }
  | { readonly fault: FormatFaultCode };

/** What the worker that reads plain text and Markdown does. */
export type TextCalls = {
  /** Shares of it that are done, 0–1 and ever more, are told to the port now and then. */
  read(asked: { readonly source: TextSource; readonly told: MessagePort }): Promise<TextRead>;
  /** Some blocks of what was read last, from an index on: so few that taking them in holds nobody up. */
  blocks(from: number): readonly Block[];
};
