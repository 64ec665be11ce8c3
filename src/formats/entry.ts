import type { FrontMatter } from './front-matter.ts';

/** An article as a program hands it to another: what it says about it, and its text or HTML. */
export interface Entry {
  readonly about: FrontMatter;
  readonly body: string;
}

/** One with those of its fields that say something. */
export function entryOf(fields: FrontMatter, body: string): Entry {
  const stated = Object.entries(fields).filter(([, value]) => value);
  return { about: Object.fromEntries(stated), body };
}
