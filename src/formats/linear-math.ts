/** What is said beside a formula once more, in other words. */
const BESIDE = /^(?:annotation|annotation-xml|none|mprescripts)$/;
const OPERATOR = /[+\-−±×·]/;

/** A formula of MathML as people type it in one line: fractions, powers, roots and brackets. */
export function linearMath(element: Element): string {
  const name = element.localName;
  if (BESIDE.test(name)) return '';
  const { children } = element;
  if (children.length === 0) return (element.textContent ?? '').trim();
  const parts = [...children].map(linearMath);
  const [base = '', first = '', second = ''] = parts;
  switch (name) {
    case 'mfrac':
      return `${grouped(base)}/${grouped(first)}`;
    case 'msup':
    case 'mover':
      return `${base}^${grouped(first)}`;
    case 'msub':
    case 'munder':
      return `${base}_${grouped(first)}`;
    case 'msubsup':
    case 'munderover':
      return `${base}_${grouped(first)}^${grouped(second)}`;
    case 'msqrt':
      return `√${grouped(parts.join(''))}`;
    case 'mroot':
      return `${first}√${grouped(base)}`;
    case 'mfenced':
      return `(${parts.join('، ')})`;
    case 'mtr':
    case 'mtable':
      return parts.join(' ');
    default:
      return parts.join('');
  }
}

function grouped(part: string): string {
  return OPERATOR.test(part.slice(1)) ? `(${part})` : part;
}
