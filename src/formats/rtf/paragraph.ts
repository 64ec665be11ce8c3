import { escapeHtml } from '../escape-html.ts';

/** How a stretch of text looks, as far as it matters to who reads it. */
export interface Look {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly raised: boolean;
  /** Where it leads. */
  readonly href: string | undefined;
}

interface Run {
  look: Look;
  html: string;
  /** Whether there is nothing but space in it. */
  blank: boolean;
}

const PLAIN: Look = { strong: false, emphasis: false, raised: false, href: undefined };

/** The text of one paragraph as it grows, in runs that look alike. Space looks as what stands beside it. */
export class Paragraph {
  private runs: Run[] = [];

  get isEmpty(): boolean {
    return this.runs.length === 0;
  }

  text(text: string, look: Look): void {
    const blank = text.trim() === '';
    const last = this.runs.at(-1);
    if (last?.blank && !blank) last.look = look;
    if (last && (isAlike(last.look, look) || (blank && !last.look.raised))) {
      last.html += escapeHtml(text);
      last.blank &&= blank;
    } else {
      this.runs.push({ look, html: escapeHtml(text), blank });
    }
  }

  /** Adds a line break or a picture, which looks as what stands before it. */
  sign(html: string): void {
    const last = this.runs.at(-1);
    if (last) last.html += html;
    else this.link(html);
  }

  /** Adds what is a link already. */
  link(html: string): void {
    this.runs.push({ look: PLAIN, html, blank: false });
  }

  /** All of it as HTML; afterwards it is empty. A heading is bold without being told so. */
  take(isHeading: boolean): string {
    const html = this.runs.map(({ look, html: inner }) => {
      const { strong, emphasis, raised, href } = look;
      if (raised) inner = `<sup>${inner}</sup>`;
      if (emphasis) inner = `<em>${inner}</em>`;
      if (strong && !isHeading) inner = `<strong>${inner}</strong>`;
      return href ? `<a href="${escapeHtml(href)}">${inner}</a>` : inner;
    });
    this.runs = [];
    return html.join('');
  }
}

function isAlike(a: Look, b: Look): boolean {
  return (
    a.strong === b.strong && a.emphasis === b.emphasis && a.raised === b.raised && a.href === b.href
  );
}
