import type { Block } from '../text/block.ts';
import { takeAboutLines } from './about-lines.ts';
import { chooseTitle } from './choose-title.ts';
import { countBlocks } from './count-blocks.ts';
import type { Draft } from './draft.ts';
import { FormatFault } from './format-fault.ts';
import type { FrontMatter } from './front-matter.ts';
import { plainDate } from './plain-date.ts';
import { proposeTitle } from './propose-title.ts';
import type { Reading } from './reading.ts';
import { separateFurniture } from './separate-furniture.ts';
import { stripControls } from './strip-controls.ts';
import { isPersian, languagesOf, mainLanguage, tellLanguages } from './tell-languages.ts';

/** UTF-16 units that a title or another field of an article has at most. */
const LONGEST = 300;

/**
 * Makes a draft of what a reader found. A first heading that says the title leaves the blocks, so that it is neither
 * shown nor spoken twice; so do lines that only name author, source or date. Lines of the page around the text, which a
 * book has none of, become furniture, and what is in another language is told. A lead goes before the rest.
 * @throws FormatFault `empty` when there are no words in it
 */
export function makeDraft(
  given: FrontMatter,
  found: readonly Block[],
  progress?: Reading['progress'],
  isBook = false,
): Draft {
  const stated = tidyFields(given);
  const { fields, blocks: text } = takeAboutLines(found, stated, isBook);
  progress?.(0.2);
  const body = isBook ? text : separateFurniture(text);
  progress?.(0.6);
  const languages = languagesOf(body);
  progress?.(0.8);
  const { lead, title: known, language: told, date, ...about } = fields;
  const isMistold = told === 'en' && isPersian(languages);
  const language = isMistold ? 'fa' : (told ?? mainLanguage(languages));
  const chosen = chooseTitle(body);
  const isTwice = chosen.heading && (!known || known === chosen.heading.text);
  const rest = isTwice ? body.filter((block) => block !== chosen.heading) : body;
  const blocks: Block[] = lead ? [{ kind: 'lead', text: lead }, ...rest] : [...rest];
  const title = known ?? (chosen.heading || !lead ? chosen.title : proposeTitle(lead));
  if (!title || blocks.length === 0) throw new FormatFault('empty');
  return {
    ...about,
    ...(date && { date: plainDate(date, language) }),
    title,
    language,
    blocks: tellLanguages(blocks, language, languages),
    notes: {
      title: known ? 'stated' : chosen.heading ? 'line' : 'text',
      blocks: countBlocks(blocks),
    },
  };
}

function tidyFields(fields: FrontMatter): FrontMatter {
  const tidied = Object.entries(fields).map(([name, value]: [string, string]) => [
    name,
    stripControls(value)
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, name === 'lead' ? undefined : LONGEST),
  ]);
  return Object.fromEntries(tidied.filter(([, value]) => value));
}
