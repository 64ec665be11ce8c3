import type { Range } from '../text/offset-map.ts';
import type { Rewrite } from '../text/rewrite.ts';
import { sentences } from '../text/segment/sentences.ts';
import type { SpokenOptions } from '../text/spoken/to-spoken.ts';
import type { Utterance } from './engine.ts';
import type { Sentence } from './sentence.ts';
import { sliceRewrite, type RewriteSlice } from './slice-rewrite.ts';
import { spell } from './spell.ts';
import type { SpokenPart } from './spoken-parts.ts';

/** A sentence, and what is said before it. */
interface Line {
  readonly part: Rewrite;
  readonly range: Range;
  readonly before: string | undefined;
}

/** The sentences of one block. Segmented at once; each is written for the ear only when asked for. */
export class BlockSentences {
  private readonly lines: readonly Line[];
  private readonly slices: RewriteSlice[] = [];
  private readonly spelled = new Map<string, readonly Utterance[]>();

  constructor(
    private readonly block: number,
    private readonly parts: readonly SpokenPart[],
    private readonly spoken: Pick<SpokenOptions, 'emoji' | 'pronunciations'>,
  ) {
    this.lines = parts.flatMap((part) =>
      sentences(part.text).map((range, i) => ({ part, range, before: i === 0 ? part.before : '' })),
    );
  }

  /** The first sentence from number `index` on (or back to the first) of which something is heard. */
  from(index: number, direction: 1 | -1 = 1): Sentence | undefined {
    for (let i = index; i >= 0 && i < this.lines.length; i += direction)
      if (this.isAudible(i)) return this.sentence(i);
    return undefined;
  }

  /** The sentence around a source offset, or the nearest one: after it if there is one, else before. */
  at(offset: number): Sentence | undefined {
    const shown = new Map(this.parts.map((part) => [part, targetOf(part, offset)]));
    const index = this.lines.findIndex(({ part, range }, i) => {
      if (range.to < (shown.get(part) ?? 0)) return false;
      const { from, to } = this.slice(i);
      return to > offset || (from === to && from >= offset);
    });
    return (index === -1 ? undefined : this.from(index)) ?? this.last();
  }

  last(): Sentence | undefined {
    return this.from(this.lines.length - 1, -1);
  }

  /** What the sentence numbered `index` is in utterances. */
  utterances(
    index: number,
    profile: Pick<SpokenOptions, 'numbers' | 'english'>,
  ): readonly Utterance[] {
    const key = `${index} ${profile.numbers} ${profile.english}`;
    const known = this.spelled.get(key);
    if (known) return known;
    const options = { ...this.spoken, ...profile };
    const { before } = this.lines[index]!;
    const made = spell(this.sentence(index), this.slice(index), options, before);
    this.spelled.set(key, made);
    return made;
  }

  private sentence(index: number): Sentence {
    const { from, to } = this.slice(index);
    return { block: this.block, index, from, to };
  }

  private slice(index: number): RewriteSlice {
    const line = this.lines[index];
    if (!line) throw new RangeError(`Sentence ${index} of ${this.lines.length}`);
    return (this.slices[index] ??= sliceRewrite(line.part, line.range));
  }

  private isAudible(index: number): boolean {
    // Whether something is left to say does not depend on how numbers are written.
    return this.utterances(index, { numbers: 'digits', english: 'letters' }).length > 0;
  }
}

function targetOf({ map }: Rewrite, offset: number): number {
  return map.toTarget(Math.min(Math.max(0, offset), map.sourceLength));
}
