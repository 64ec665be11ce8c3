import fc from 'fast-check';

/** Where in something, as a share of its length. */
const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

/** Bytes of one of the files, with some changed, cut out, doubled or put in, and perhaps cut short. */
export function damagedBytes(files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
  const change = fc.record({
    at: share,
    how: fc.constantFrom('set', 'set', 'set', 'cut', 'double', 'insert' as const),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 4 }),
    length: fc.nat(64),
  });
  return fc
    .tuple(
      fc.constantFrom(...files),
      fc.array(change, { maxLength: 20 }),
      fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, share),
    )
    .map(([file, changes, kept]) => {
      let bytes = Uint8Array.from(file);
      for (const { at, how, bytes: given, length } of changes) {
        const from = Math.floor(at * bytes.length);
        const [before, after] = [bytes.subarray(0, from), bytes.subarray(from)];
        if (how === 'set') bytes.set(given.subarray(0, bytes.length - from), from);
        else if (how === 'cut') bytes = joined(before, after.subarray(length));
        else if (how === 'double') bytes = joined(before, after.subarray(0, length), after);
        else bytes = joined(before, given, after);
      }
      return bytes.slice(0, Math.ceil(kept * bytes.length));
    });
}

/** One of the texts, taken apart at what means something in it, with pieces moved, doubled, lost and put in. */
export function damagedText(
  texts: readonly string[],
  tokens: readonly string[],
): fc.Arbitrary<string> {
  const change = fc.record({
    at: share,
    to: share,
    how: fc.constantFrom('lose', 'double', 'move', 'insert', 'insert', 'letters' as const),
    token: fc.constantFrom(...tokens),
    letters: fc.string({ unit: 'binary', maxLength: 4 }),
    times: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, fc.constantFrom(50, 3000)),
  });
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { maxLength: 12 }))
    .map(([text, changes]) => {
      const pieces = text.split(/(?=[<&([\\])|(?<=[>;=\s"])/);
      for (const { at, to, how, token, letters, times } of changes) {
        const i = Math.floor(at * pieces.length);
        if (how === 'lose') pieces.splice(i, 1);
        else if (how === 'double') pieces.splice(i, 0, ...pieces.slice(i, i + 5));
        else if (how === 'insert') pieces.splice(i, 0, token.repeat(times));
        else if (how === 'letters') pieces.splice(i, 0, letters);
        else pieces.splice(Math.floor(to * pieces.length), 0, ...pieces.splice(i, 3));
      }
      return pieces.join('');
    });
}

/** What hurts where HTML, XML, Markdown or a page for print is read. */
export const tokens: readonly string[] = [
  ...[
    '<script>window.hit=1</script>',
    '<img src=x onerror="window.hit=1">',
    '<svg><style>',
    '<math>',
  ],
  ...[
    '<table><tr><td>',
    '</p>',
    '<p>',
    '<div>',
    '</div>',
    '<li>',
    '<blockquote>',
    '<a href="javascript:window.hit=1">',
  ],
  ...[
    '<template>',
    '<noscript>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<plaintext>',
    '<base href="//evil.example">',
  ],
  ...[
    '&#0;',
    '&#x202e;',
    '&amp;',
    '&lt;',
    '\u202e',
    '\u2066',
    '\0',
    '\ufeff',
    '\ud800',
    '"',
    "'",
    '=',
  ],
  ...[
    '<section>',
    '<title><p>',
    '<binary id="a">',
    '<poem><stanza><v>',
    '<text:p>',
    '<text:list><text:list-item>',
    '<draw:frame><draw:text-box>',
    '<w:p>',
    '<w:t>',
    '<w:tbl><w:tr><w:tc>',
    '<itemref idref="a"/>',
    '<spine>',
    '../',
    '#a',
    'id="__proto__"',
  ],
  ...['![a](b)', '[a](javascript:1)', '[^1]', '[^1]: ', '> ', '- ', '\n\n', '`', '**', '|', '\t'],
  ...[
    'endstream',
    'endobj',
    '<<',
    '>>',
    '[',
    '(',
    ' Tj ',
    ' Tf ',
    ' Do ',
    'BT',
    ' 0 R',
    '-1',
    '99999999999',
  ],
  ...['{\\footnote ', '\\cell', '\\row', '{\\field{\\fldinst ', '\\bin9 ', '\\u-1?', '\\pard'],
  ...['{', '}', '"__proto__":', 'null', '1e999', '[[', 'constructor'],
];

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
