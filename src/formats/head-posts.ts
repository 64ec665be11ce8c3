const TITLES = 'div,p,span';
const NAMED = /(?:^|\s)(?:post|entry)-?title(?=$|\s)/i;

/** Makes headings of the titles of posts that a weblog has in boxes of any kind. */
export function headPosts(page: Document): void {
  for (const box of page.querySelectorAll(TITLES)) {
    if (!NAMED.test(box.getAttribute('class') ?? '')) continue;
    if (box.querySelector('h1,h2,h3,h4,h5,h6,p,div') || box.closest('h1,h2,h3,h4,h5,h6,p,a'))
      continue;
    const heading = page.createElement('h2');
    heading.className = box.className;
    heading.append(...box.childNodes);
    box.replaceWith(heading);
  }
}
