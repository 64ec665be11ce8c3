/** What stands in until the real thing is there, and what is no part of a text. */
const ASIDE =
  'amp-ad,amp-embed,amp-sidebar,amp-consent,amp-user-notification,amp-analytics,amp-auto-ads,amp-sticky-ad,amp-img noscript,[fallback],[placeholder]:not(input):not(textarea)';

/** Makes the elements of an AMP page, which only its scripts bring to life, those of any page. */
export function openAmp(page: Document): void {
  if (!page.querySelector('amp-img,amp-ad,amp-sidebar,amp-video,amp-iframe')) return;
  page.querySelectorAll(ASIDE).forEach((element) => element.remove());
  for (const image of page.querySelectorAll('amp-img,amp-anim')) {
    const img = page.createElement('img');
    // As nodes, because a parser allows names that `setAttribute` refuses.
    for (const attribute of image.attributes) img.setAttributeNode(attribute.cloneNode() as Attr);
    // An image that nobody closed holds all that follows it.
    const rest = page.createRange();
    rest.selectNodeContents(image);
    image.replaceWith(img, rest.extractContents());
  }
}
