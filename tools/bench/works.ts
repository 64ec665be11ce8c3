import type { Article } from '../../src/text/article.ts';
import { shuffledText } from './shuffled-text.ts';

/** Paragraphs, and sentences in each. Beside each work stands a tenth of it, to tell how time grows with the work. */
const sizes = {
  W1: [17, 5],
  'W1-tenth': [2, 5],
  W2: [3_000, 6],
  'W2-tenth': [300, 6],
  W3: [20_600, 6],
  'W3-tenth': [2_060, 6],
} as const;

export type Work = keyof typeof sizes;

/** What is read in the bench, by name; the titles are the names. */
export const works: Readonly<Record<Work, Article>> = {
  W1: made('W1'),
  'W1-tenth': made('W1-tenth'),
  W2: made('W2'),
  'W2-tenth': made('W2-tenth'),
  W3: made('W3'),
  'W3-tenth': made('W3-tenth'),
};

function made(id: Work): Article {
  const [paragraphs, sentences] = sizes[id];
  const blocks = shuffledText(paragraphs, sentences).map(
    (text) => ({ kind: 'paragraph', text }) as const,
  );
  return { id, title: id, language: 'fa', blocks };
}
