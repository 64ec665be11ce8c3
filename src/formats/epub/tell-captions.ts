import { joinCaption } from '../join-caption.ts';
import { retag } from '../retag.ts';

/** UTF-16 units that a caption has at most. */
const LONGEST = 500;
const CAPTION = '[class*=caption i]:not(figure,figcaption,table *,caption,:has(img,table))';

/** Makes figures of pictures and what stands below or above them in a class of its own. */
export function tellCaptions(page: Document): void {
  for (const caption of page.querySelectorAll(CAPTION)) {
    if (caption.querySelector(':scope * * * *')) continue;
    const length = caption.textContent?.trim().length ?? 0;
    if (length === 0 || length > LONGEST || caption.closest('figure')) continue;
    if (joinCaption(caption)) retag(caption, 'figcaption');
  }
}
