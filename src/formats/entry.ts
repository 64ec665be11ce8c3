import type { FrontMatter } from './front-matter.ts';

/** An article as a program hands it to another: what it says about it, and its text or HTML. */
export interface Entry {
  readonly about: FrontMatter;
  readonly body: string;
}
