import { isHidden } from './html-clutter.ts';

const RICH =
  'a[href],b,strong,em,i,h1,h2,h3,h4,h5,h6,ul,ol,li,table,blockquote,img,figure,pre,code,sup,[data-style*=bold],[data-style*="font-weight:7"],[data-style*="font-weight: 7"],[class^=Mso]';

const LINES =
  'div,dt,dd,header,footer,main,nav,aside,address,center,details,summary,form,fieldset,legend,hr';

/**
 * The text of pasted HTML with its line ends, when it has lines and nothing else, as editors and chats copy it; nothing
 * when its markup says more than its text.
 */
export function plainTextOf(body: Element): string | undefined {
  if (body.querySelector(RICH)) return undefined;
  return linesOf(body, false).replace(/^\n+/, '');
}

function linesOf(node: Node, isPre: boolean): string {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = node.nodeValue ?? '';
    return isPre ? text : text.replace(/[ \t\n\r\f]+/g, ' ');
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  if (isHidden(element) || element.localName === 'math') return '';
  if (element.matches('br')) return '\n';
  const pre =
    isPre ||
    /white-space\s*:\s*(?:pre|break-spaces)/i.test(element.getAttribute('data-style') ?? '');
  const inner = [...element.childNodes].map((child) => linesOf(child, pre)).join('');
  if (element.matches('p,section,article')) return `\n\n${inner}\n\n`;
  return element.matches(LINES) ? `\n${inner}\n` : inner;
}
