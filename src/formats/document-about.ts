import type { FrontMatter } from './front-matter.ts';
import { stripControls } from './strip-controls.ts';

const LONGEST = 200;
/** Titles that programs make up. */
const MADE_UP =
  /^(?:untitled(?: document)?|unknown|بدون عنوان|document|سند)[\s_-]*[\d۰-۹]*$|^microsoft word(?![\p{L}\p{N}])|\.(?:docx?|pdf|indd|rtf|odt|tex)$/iu;
/** What computers call whoever sits before them. */
const ACCOUNT =
  /^(?:unknown|user|admin(?:istrator)?|owner|guest|home|pc|my ?pc|windows|win\d+|microsoft|acer|asus|dell|hp|lenovo|msi|کاربر)[-_ ]?(?:\d*|user|pc)$/i;

/** A title as it is stated, unless a program made it up. */
export function writtenTitle(title: string): string {
  return MADE_UP.test(title) ? '' : title;
}

/** A name as it is stated, unless it is what a computer calls whoever sits before it. */
export function statedAuthor(name: string): string {
  return ACCOUNT.test(name) ? '' : name;
}

/** What the properties of a document say of it, but for what no person wrote into them. */
export function documentAbout(said: { title?: string; author?: string }): FrontMatter {
  const [title, author] = [tidy(said.title), tidy(said.author)];
  return {
    ...(title && writtenTitle(title) && { title }),
    ...(author && statedAuthor(author) && { byline: author }),
  };
}

/** One line with a word in it, or nothing. */
function tidy(text = ''): string | undefined {
  const line = stripControls(text).replace(/\s+/g, ' ').trim();
  return /\p{L}{2}/u.test(line) && line.length <= LONGEST ? line : undefined;
}
