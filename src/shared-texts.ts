import type { Library } from './library/library.ts';

/**
 * A library whose texts script and page hold together, but for the part that an article opens with. A text that comes
 * from the database is the script's alone, and copied for the text node that shows it; one that a text node gave is not.
 */
export function sharedTexts(library: Library): Library {
  const lender = new Text();
  return {
    ...library,
    async readPart(id, part) {
      const blocks = await library.readPart(id, part);
      // In place: the browser keeps what the database answered, and all that is in it, until it cleans up thoroughly.
      for (const block of blocks as readonly { text: string }[]) {
        lender.data = block.text;
        block.text = lender.data;
      }
      return blocks;
    },
  };
}
