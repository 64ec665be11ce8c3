/**
 * Lets words of so many letters, or more, break at their half-spaces, where they would else break within a part. The
 * text and its offsets stay as they are: only places for a break are put between its pieces, once.
 */
export function breakLongWords(element: Element, long: number): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  for (const text of texts) {
    const places = [...text.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) =>
      word.replace(/\P{L}/gu, '').length < long
        ? []
        : [...word.matchAll(/\u200C(?=.)/g)].map((at) => index + at.index + 1),
    );
    // From the last on, so that what lies before stays one text.
    for (const place of places.reverse())
      text.splitText(place).before(document.createElement('wbr'));
  }
}
