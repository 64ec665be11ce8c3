import { LitElement } from 'lit';
// Fetched by main.ts and by nobody else.
import '../../src/ui/av-announcer.ts';
import '../../src/ui/av-notice.ts';
import { settle } from './manual-clock.ts';

/**
 * Waits until every element of the app that is on the page is defined (their code is fetched when they are first
 * shown), has rendered, and has brought no further ones.
 */
export async function drawn(): Promise<void> {
  let known: readonly Element[] = [];
  for (;;) {
    for (let i = 0; i < 6; i++) await settle();
    const elements = [...ownElements(document.body)];
    await Promise.all(elements.map(({ localName }) => customElements.whenDefined(localName)));
    const rendered = await Promise.all(elements.map(hasRendered));
    if (rendered.every(Boolean) && same(elements, known)) break;
    known = elements;
  }
  await new Promise(requestAnimationFrame);
  await settle();
}

/** The elements of the app, through shadow trees. */
function* ownElements(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName.startsWith('av-')) yield element;
    if (element.shadowRoot) yield* ownElements(element.shadowRoot);
  }
}

/** Whether nothing was left to render. */
async function hasRendered(element: Element): Promise<boolean> {
  if (!(element instanceof LitElement) || !element.isUpdatePending) return true;
  await element.updateComplete;
  return false;
}

function same(some: readonly Element[], others: readonly Element[]): boolean {
  return some.length === others.length && some.every((element, i) => element === others[i]);
}
