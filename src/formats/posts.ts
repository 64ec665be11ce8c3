import type { Block } from '../text/block.ts';
import type { Draft } from './draft.ts';
import { inlineOf, lineOf } from './html-inline.ts';
import { linkAddresses } from './link-addresses.ts';
import { makeDraft } from './make-draft.ts';
import { recogniseBlocks } from './recognise-blocks.ts';
import { asWords } from './as-words.ts';

const POST = 'article[data-testid=tweet]';
const WORDS = '[data-testid=tweetText]';
const NAME = '[data-testid=User-Name] a';

/** Whether a page is a thread of posts as X shows it. */
export function isPostsPage(page: Document): boolean {
  return page.querySelector(`${POST} ${WORDS}`) !== null;
}

/**
 * Reads a thread: its posts in order, without what stands around each. Who answers is named before the words.
 * @throws FormatFault `empty` when no post has words
 */
export function readPosts(page: Document): Draft {
  const posts = [...page.querySelectorAll(POST)];
  const byline = lineOf(posts[0]!.querySelector(NAME));
  const date = posts[0]!.querySelector('time')?.getAttribute('datetime') ?? '';
  let speaker = byline;
  const blocks = posts.flatMap((post): Block[] => {
    const name = lineOf(post.querySelector(NAME));
    const said = postBlocks(post, name === speaker ? '' : name);
    if (said.length > 0) speaker = name;
    return said;
  });
  return makeDraft({ ...(byline && { byline }), ...(date && { date }) }, blocks);
}

/** The first words are its own; others in it are those of a post that it quotes. */
function postBlocks(post: Element, name: string): Block[] {
  const [own, ...quoted] = [...post.querySelectorAll(WORDS)].map((words) => inlineOf(words).text);
  const pictures = [...post.querySelectorAll('[data-testid=tweetPhoto] img')].map((img): Block => {
    const alt = img.getAttribute('alt')?.trim() ?? '';
    return { kind: 'figure', text: '', ...(/\s/.test(alt) && { alt }) };
  });
  return [
    ...recogniseBlocks(own && name ? `${name}: ${own}` : (own ?? ''))
      .map(asWords)
      .map(linkAddresses),
    ...quoted.flatMap((text): Block[] => (text ? [{ kind: 'quote', text }] : [])),
    ...pictures,
  ];
}
