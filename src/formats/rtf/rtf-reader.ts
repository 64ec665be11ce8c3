import { FormatFault } from '../format-fault.ts';
import { changeLook } from './change-look.ts';
import { Flow, type Kind } from './flow.ts';
import { FontDecoder } from './font-decoder.ts';
import { PARAGRAPH, PLAIN, type PictureSource, type State } from './state.ts';
import { StyleTable } from './style-table.ts';
import type { Token } from './tokens.ts';
import { CHARACTERS, DESTINATIONS, PARTS, READ_THOUGH_STARRED } from './words.ts';

const DEEPEST = 1000;
/** UTF-16 units of text, of which each new group, paragraph or cell counts as ten. */
const LARGEST = 20_000_000;
const OF_GROUP = 10;
/** Bytes that are turned into text at once. */
const MOST_BYTES = 65_536;
const LINK = /^\s*HYPERLINK\s+"?([^\s"\\][^\s"]*)/i;
const CONTENTS = /^\s*(?:TOC|INDEX)\b/i;
/** Letters that fonts of signs have their own pictures for. */
const SIGNS = /[\uF000-\uF0FF]/g;

/** Reads the pieces of RTF, one after another, into HTML. */
export class RtfReader {
  readonly pictures: PictureSource[] = [];
  readonly about = { title: '', author: '' };
  private readonly fonts = new FontDecoder();
  private readonly styles = new StyleTable();
  private readonly notes: string[] = [];
  private readonly groups: State[] = [];
  private state: State = {
    ...PLAIN,
    ...PARAGRAPH,
    destination: 'text',
    around: 'text',
    flow: new Flow(),
    fallbacks: 1,
    defaultFont: undefined,
    font: undefined,
    rtlFont: undefined,
    href: undefined,
    field: undefined,
    picture: undefined,
  };
  private readonly main = this.state.flow;
  private readonly noteOf = new Map<Flow, number>();
  private readonly utf8 = new TextDecoder();
  private bytes: number[] = [];
  private isStarred = false;
  /** Characters that still are to be passed over, since they stand for one that was read. */
  private toSkip = 0;
  /** The font that the table of fonts is telling of. */
  private toldFont = 0;
  private left = LARGEST;

  /** @param isUtf8 whether bytes that stand as they are are UTF-8, as some programs write against the rules */
  constructor(
    private readonly source: Uint8Array,
    private readonly isUtf8: boolean,
  ) {}

  /** @throws FormatFault `unreadable` when nested deeper than any text, `too-large` */
  take(token: Token): void {
    if (token.kind === 'byte') {
      if (this.toSkip > 0) this.toSkip--;
      else if (this.bytes.push(token.byte) >= MOST_BYTES) this.flush();
      return;
    }
    if (token.kind === 'bytes') return this.takeBytes(token);
    this.flush();
    if (token.kind === 'open') this.open();
    else if (token.kind === 'close') this.close();
    else if (token.kind === 'word') {
      const { isStarred } = this;
      this.isStarred = token.name === '*';
      if (!this.isStarred) this.word(token.name, token.value, isStarred);
    }
  }

  /** The whole text as HTML, its footnotes at its end. */
  finish(): string {
    this.flush();
    while (this.groups.length > 0) this.close();
    this.leave(this.main);
    return [this.main.finish(this.kind()), ...this.notes].join('\n');
  }

  private open(): void {
    this.toSkip = 0;
    this.count(OF_GROUP);
    if (this.groups.length >= DEEPEST) throw new FormatFault('unreadable');
    this.groups.push(this.state);
    this.state = { ...this.state };
  }

  private close(): void {
    const inner = this.state;
    const outer = this.groups.pop();
    this.toSkip = 0;
    this.isStarred = false;
    if (!outer) return;
    if (inner.destination === 'styles' && outer.destination === 'styles') this.styles.end(inner);
    if (inner.picture && inner.picture !== outer.picture) this.endPicture(inner, outer);
    this.leave(outer.flow);
    this.state = outer;
  }

  /** Ends a footnote or a box beside the text, when the group around belongs to another. */
  private leave(around: Flow): void {
    const { flow } = this.state;
    if (flow === around) return;
    const html = flow.finish(this.kind());
    const note = this.noteOf.get(flow);
    if (note) this.notes.push(`<aside id="note-${note}">${html}</aside>`);
    else around.beside(html);
  }

  private takeBytes({ from, to, binary }: Token & { kind: 'bytes' }): void {
    const { destination, picture } = this.state;
    if (destination === 'picture' && picture) picture.places.push({ from, to, binary });
    if (binary || destination === 'picture' || destination === 'nowhere') return;
    const skipped = Math.min(this.toSkip, to - from);
    this.toSkip -= skipped;
    let raw = this.source.subarray(from + skipped, to);
    if (this.bytes.length > 0 && raw.length > 0) {
      // It may be the second byte of a letter of two.
      this.bytes.push(raw[0]!);
      raw = raw.subarray(1);
      this.flush();
    }
    if (raw.length > 0) this.text(this.isUtf8 ? this.utf8.decode(raw) : this.decode(raw));
  }

  private flush(): void {
    if (this.bytes.length === 0) return;
    const bytes = Uint8Array.from(this.bytes);
    this.bytes = [];
    this.text(this.decode(bytes));
  }

  private decode(bytes: Uint8Array): string {
    const { rtl, rtlFont, font } = this.state;
    return this.fonts.decode(bytes, (rtl ? rtlFont : undefined) ?? font);
  }

  private count(more: number): void {
    this.left -= more;
    if (this.left < 0) throw new FormatFault('too-large');
  }

  private text(text: string): void {
    const { state } = this;
    const { destination } = state;
    this.count(text.length);
    if (destination === 'text') {
      if (state.hidden) return;
      const { rtl, bold, rtlBold, italic, rtlItalic, raised, href, flow } = state;
      const [strong, emphasis] = [bold || (rtl && rtlBold), italic || (rtl && rtlItalic)];
      flow.paragraph.text(text.replace(SIGNS, ''), { strong, emphasis, raised, href });
    } else if (destination === 'instruction') {
      if (state.field) state.field.instruction += text;
    } else if (destination === 'sign') state.flow.sign = (state.flow.sign ?? '') + text;
    else if (destination === 'title' || destination === 'author') this.about[destination] += text;
    else if (destination === 'styles') this.styles.write(text);
  }

  private word(name: string, value: number | undefined, isStarred: boolean): void {
    const { state } = this;
    this.toSkip = name === 'u' || !CHARACTERS.has(name) ? 0 : this.toSkip;
    if (state.destination === 'nowhere') return;
    if (state.destination === 'parts') return this.part(name, isStarred);
    if (state.destination === 'fonts') return this.font(name, value ?? 0, isStarred);
    if (name === 'u') {
      this.text(String.fromCharCode((value ?? 0) & 0xffff));
      this.toSkip = state.fallbacks;
      return;
    }
    const character = CHARACTERS.get(name);
    if (character !== undefined) {
      if (this.toSkip > 0) this.toSkip--;
      else this.text(character);
      return;
    }
    const destination = DESTINATIONS.get(name);
    if (destination) this.enter(name, destination);
    else if (isStarred && !READ_THOUGH_STARRED.has(name)) state.destination = 'nowhere';
    else if (name === 'ansicpg') this.fonts.setCodePage(value ?? 0);
    else if (name === 'mac') this.fonts.setCodePage(10000);
    else if (!this.field(name) && !(state.destination === 'text' && this.group(name)))
      changeLook(state, name, value);
  }

  private part(name: string, isStarred: boolean): void {
    const { state } = this;
    const part = PARTS.get(name);
    if (name === 'title' || name === 'author') this.about[name] = '';
    if (part) state.destination = part;
    else if (name === 'shptxt') this.beside();
    else if (name === 'ud') state.destination = state.around;
    else if (isStarred || DESTINATIONS.get(name) === 'nowhere') state.destination = 'nowhere';
  }

  private font(name: string, value: number, isStarred: boolean): void {
    if (isStarred) this.state.destination = 'nowhere';
    else if (name === 'f') this.toldFont = value;
    else if (name === 'fcharset') this.fonts.setFont(this.toldFont, { charset: value });
    else if (name === 'cpg') this.fonts.setFont(this.toldFont, { codePage: value });
  }

  private enter(name: string, destination: State['destination']): void {
    const { state } = this;
    if (name === 'upr') state.around = state.destination;
    if (name === 'info') state.around = 'parts';
    if (name === 'stylesheet') Object.assign(state, PARAGRAPH);
    if (destination === 'picture') state.picture = { known: false, places: [] };
    if (destination === 'sign') state.flow.sign = '';
    state.destination = destination;
  }

  /** Words of fields and pictures; whether this was one. */
  private field(name: string): boolean {
    const { state } = this;
    if (name === 'field') {
      state.field = { instruction: '' };
      state.around = state.destination;
    } else if (name === 'fldrslt') {
      const { instruction = '' } = state.field ?? {};
      state.destination = CONTENTS.test(instruction) ? 'nowhere' : state.around;
      state.href = LINK.exec(instruction)?.[1] ?? state.href;
    } else if (name === 'pngblip' || name === 'jpegblip') {
      if (state.picture) state.picture.known = true;
    } else return false;
    return true;
  }

  /** Words that begin what is no mere look of the text, or end a part of it; whether this was one. */
  private group(name: string): boolean {
    const { state } = this;
    const { flow } = state;
    switch (name) {
      case 'footnote': {
        const number = this.noteOf.size + 1;
        flow.paragraph.link(`<a role="doc-noteref" href="#note-${number}">${number}</a>`);
        this.beside();
        this.noteOf.set(state.flow, number);
        return true;
      }
      case 'shptxt':
        this.beside();
        return true;
      case 'par':
      case 'sect':
      case 'page':
      case 'column':
      case 'nestcell':
        this.end();
        return true;
      case 'line':
      case 'lbr':
        this.count(OF_GROUP);
        flow.paragraph.sign('<br>');
        return true;
      case 'cell':
        this.end(true);
        flow.endCell();
        return true;
      case 'row':
        this.end(true);
        flow.endRow();
        return true;
      case 'trhdr':
        flow.isHead = true;
        return true;
    }
    return false;
  }

  /** Text of its own beside that of the group around. */
  private beside(): void {
    Object.assign(this.state, PLAIN, PARAGRAPH, {
      flow: new Flow(),
      destination: 'text',
      href: undefined,
    });
  }

  private end(inTable = this.state.inTable): void {
    this.count(OF_GROUP);
    this.state.flow.end({ ...this.kind(), inTable });
  }

  private kind(): Kind {
    const { inTable, inList, level } = this.state;
    return { tag: this.styles.tagOf(this.state), inTable, inList, level };
  }

  private endPicture({ picture }: State, outer: State): void {
    if (!picture?.known || picture.places.length === 0 || outer.destination !== 'text') return;
    outer.flow.paragraph.sign(`<img src="${this.pictures.length}">`);
    this.pictures.push(picture);
  }
}
