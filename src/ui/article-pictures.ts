import type { App } from '../app/create-app.ts';
import { words } from './words.ts';

/** Pictures are brought when they are so near the window. */
const near = '900px';

/**
 * Brings the pictures of an article when they come near: from the library, else from beside the bundled articles.
 * Their place is kept until then, so that nothing in view moves; one that cannot be had becomes a placeholder.
 */
export class ArticlePictures {
  private readonly observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        this.observer.unobserve(target);
        void this.bring(target as HTMLImageElement);
      }
    },
    { rootMargin: near },
  );

  /**
   * @param article its id
   * @param hold makes a change of the page that leaves what is in view where it is
   */
  constructor(
    private readonly app: App,
    private readonly article: string,
    private readonly hold: (change: () => void) => void,
  ) {}

  /** Looks after the pictures in an element. */
  watch(element: Element): void {
    for (const image of element.querySelectorAll('img[data-image]:not([src])'))
      this.observer.observe(image);
  }

  end(): void {
    this.observer.disconnect();
  }

  private async bring(image: HTMLImageElement): Promise<void> {
    const name = image.dataset['image'] ?? '';
    const kept = await this.app.image(this.article, name);
    const url =
      kept && URL.createObjectURL(new Blob([kept.bytes as BlobPart], { type: kept.type }));
    const path = name.split('/').map(encodeURIComponent).join('/');
    image.addEventListener('load', () => this.fit(image), { once: true });
    image.addEventListener('error', () => image.replaceWith(placeholder(image.alt)), {
      once: true,
    });
    image.src = url ?? `./articles/${path}`;
    // Once it is decoded the picture no longer needs its address.
    await image.decode().catch(() => undefined);
    if (url) URL.revokeObjectURL(url);
  }

  /** It takes its own height, but not where that would move what is being looked at. */
  private fit(image: HTMLImageElement): void {
    const { top, bottom } = image.getBoundingClientRect();
    const seen = bottom > 0 && top < innerHeight;
    if (!seen) this.hold(() => image.classList.add('whole'));
  }
}

function placeholder(alt: string): HTMLElement {
  const element = document.createElement('div');
  element.className = 'missing';
  element.role = 'img';
  element.ariaLabel = alt || words.reader.picture;
  element.textContent = words.reader.picture;
  return element;
}
