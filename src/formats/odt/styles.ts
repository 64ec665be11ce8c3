import type { Counting } from '../../text/list-mark.ts';
import { askAncestors } from '../ask-ancestors.ts';
import { namedStyles } from '../named-styles.ts';

/** What a style says itself, and whose sayings it has besides. */
interface Style {
  readonly parent: string | null;
  readonly tag: string | undefined;
  readonly strong: boolean | undefined;
  readonly emphasis: boolean | undefined;
  readonly raised: boolean | undefined;
  readonly hidden: boolean | undefined;
}

/** How a list counts its items at a level. */
export interface Level {
  readonly counting: Counting;
  readonly start: number;
  /** Numbers that its mark has: its own, and those of the levels around it before that. */
  readonly shown: number;
}

const NUMBERED = 'text-list-level-style-number';

/** The styles of an OpenDocument text: those that its writer sees, and those that the program made for one place. */
export class Styles {
  private readonly styles = new Map<string, Style>();
  private readonly lists = new Map<string, ReadonlyMap<string, Level>>();

  /** Adds the styles that a part of the document tells of. */
  add(page: Document): void {
    for (const style of page.querySelectorAll('style-style')) {
      const family = style.getAttribute('style:family') ?? '';
      this.styles.set(keyOf(family, style.getAttribute('style:name')), read(style, family));
    }
    for (const list of page.querySelectorAll('text-list-style')) {
      const levels = [...list.querySelectorAll(NUMBERED)]
        .filter((level) => level.getAttribute('style:num-format') !== '')
        .map((level) => [level.getAttribute('text:level') ?? '1', readLevel(level)] as const);
      this.lists.set(list.getAttribute('style:name') ?? '', new Map(levels));
    }
  }

  /** How something looks by the style it names; undefined where that says nothing of it. */
  look(
    family: 'paragraph' | 'text',
    name: string | null,
    side: 'strong' | 'emphasis' | 'raised' | 'hidden',
  ): boolean | undefined {
    return this.ask(family, name, (style) => style[side]);
  }

  /** The tag of HTML that a paragraph is by the name of its style, or of one that it comes from. */
  tagOf(name: string | null): string | undefined {
    return this.ask('paragraph', name, ({ tag }) => tag);
  }

  /** How a list numbers its items at a level, 1 for the outermost; undefined where it does not. */
  level(list: string, level: number): Level | undefined {
    return this.lists.get(list)?.get(`${level}`);
  }

  private ask<T>(
    family: string,
    name: string | null,
    question: (style: Style) => T | undefined,
  ): T | undefined {
    return askAncestors(
      name ?? undefined,
      (one) => this.styles.get(keyOf(family, one)),
      question,
      ({ parent }) => parent ?? undefined,
    );
  }
}

function keyOf(family: string, name: string | null): string {
  return `${family} ${name ?? ''}`;
}

function read(style: Element, family: string): Style {
  const letters = style.querySelector('style-text-properties');
  const said = (name: string): string | undefined => letters?.getAttribute(name) ?? undefined;
  const either = (name: string, means: RegExp): boolean | undefined => {
    // Letters of Arabic have a property of their own.
    const values = [said(`fo:${name}`), said(`style:${name}-complex`)].filter(Boolean);
    return values.length > 0 ? values.some((value) => means.test(value!)) : undefined;
  };
  const position = said('style:text-position');
  const display = said('text:display');
  return {
    parent: style.getAttribute('style:parent-style-name'),
    tag: family === 'paragraph' ? tagOf(style) : undefined,
    strong: either('font-weight', /^(?:bold|[6-9]00)/),
    emphasis: either('font-style', /^(?:italic|oblique)/),
    raised: position === undefined ? undefined : /^(?:super|[1-9])/.test(position),
    hidden: display === undefined ? undefined : display === 'none',
  };
}

function readLevel(level: Element): Level {
  const number = (name: string): number => Number(level.getAttribute(name) ?? 1) || 1;
  return {
    counting: countingOf(level.getAttribute('style:num-format') ?? '1'),
    start: number('text:start-value'),
    shown: number('text:display-levels'),
  };
}

/** A format is the first that it counts by, or the first few. */
function countingOf(format: string): Counting {
  if (/^[aAiI]$/.test(format)) return format as Counting;
  if (!/^(?:[اأآﺃ]|الف)/.test(format)) return '1';
  if (/ب\P{L}+ج/u.test(format)) return 'abjad';
  return /ب\P{L}+ت/u.test(format) ? 'arabic' : 'alphabet';
}

function tagOf(style: Element): string | undefined {
  const name = style.getAttribute('style:display-name') ?? style.getAttribute('style:name') ?? '';
  const plain = name.replace(/_([\da-f]{2,4})_/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  return namedStyles.get(plain.toLowerCase());
}
