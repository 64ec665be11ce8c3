import { isHidden } from './html-clutter.ts';
import { linearMath } from './linear-math.ts';
import { safeLink } from './safe-address.ts';
import { statedLanguage } from './stated-language.ts';
import { TextWriter, type InlineImage, type InlineText } from './text-writer.ts';
import { oneLine } from './one-line.ts';

/** What can be read of an element's content, as the text of one block. */
export function inlineOf(element: Element): InlineText {
  const writer = new TextWriter();
  element.childNodes.forEach((child) => writeInline(child, writer));
  return writer.finish();
}

/** The same on one line and without what its stretches are; nothing for no element. */
export function lineOf(element: Element | null | undefined): string {
  return element ? inlineOf(element).text.replace(/\s+/g, ' ') : '';
}

/** Writes what can be read of a node that stands within a paragraph. */
export function writeInline(node: Node, writer: TextWriter): void {
  if (node.nodeType === Node.TEXT_NODE) return writer.append(node.nodeValue ?? '');
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  const element = node as Element;
  if (element.matches('br')) return writer.break();
  if (element.matches('img')) {
    const image = readImage(element);
    return image && writer.image(image);
  }
  if (isHidden(element)) return;
  if (element.matches('math')) return writer.append(linearMath(element));
  const writeChildren = (): void =>
    element.childNodes.forEach((child) => writeInline(child, writer));
  if (element.matches('sup')) {
    const raised = raise(element.textContent ?? '');
    if (raised && !element.querySelector('a')) return writer.append(raised);
  }
  const href = element.matches('a[href]') && safeLink(element.getAttribute('href') ?? '');
  if (href) return writer.span({ kind: 'link', href }, writeChildren);
  if (element.matches('em,i,cite')) return writer.span({ kind: 'emphasis' }, writeChildren);
  if (isStrong(element)) return writer.span({ kind: 'strong' }, writeChildren);
  if (element.matches('code,kbd,samp')) return writer.span({ kind: 'code' }, writeChildren);
  const stated = element.getAttribute('lang');
  const language = stated && statedLanguage(stated, element.textContent ?? '');
  if (language) return writer.span({ kind: 'language', language }, writeChildren);
  writeChildren();
}

/** A number that is raised, by signs that are so themselves: m², or the call of a note. */
function raise(text: string): string | undefined {
  const bare = text.trim();
  if (!/^[\d۰-۹٠-٩]{1,2}$/.test(bare)) return undefined;
  return bare.replace(/./g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[digit.charCodeAt(0) & 0xf]!);
}

/** Google Docs wraps all it copies in a `b` of normal weight, and says in styles what is bold. */
function isStrong(element: Element): boolean {
  const weight = /font-weight\s*:\s*(\w+)/i.exec(element.getAttribute('data-style') ?? '')?.[1];
  return weight ? /^(?:bold|[6-9]00)/i.test(weight) : element.matches('strong,b');
}

/** The image of an `img`, or nothing when it is there for counting visits or as an ornament. */
export function readImage(img: Element): InlineImage | undefined {
  const address = addressOf(img);
  const sizes = ['width', 'height'].map((side) => parseInt(img.getAttribute(side) ?? '', 10));
  if (isHidden(img) || img.getAttribute('role') === 'presentation') return undefined;
  if (sizes.some((size) => size < 48) || /^data:image\/svg/i.test(address)) return undefined;
  const alt = oneLine(img.getAttribute('alt'));
  return { address, alt, caption: '' };
}

/** Where the picture is; a page that loads it late has its address elsewhere and a placeholder instead. */
function addressOf(img: Element): string {
  const source = img.getAttribute('src') ?? '';
  if (source && !/^data:|(?:blank|placeholder|lazy|spacer|pixel)[\w-]*\.\w+$/i.test(source))
    return source;
  const late = ['data-src', 'data-original', 'data-lazy-src', 'data-srcset', 'srcset'];
  const found = late.map((name) => img.getAttribute(name)).find(Boolean);
  return found?.trim().split(/[\s,]/)[0] ?? source;
}
