import type { AppState } from '../app/app-state.ts';
import type { App } from '../app/create-app.ts';
import { formatRoute } from '../app/route.ts';
import { afterPaint } from './after-paint.ts';
import type { AvApp } from './av-app.ts';
import { fetchScreen } from './fetch-screen.ts';
import { focusedElement } from './focused-element.ts';
import { words } from './words.ts';

/** What a screen may take to be drawn, and the list of readings in it, frames. */
const DRAWN = 120;
const LISTED = 12;

/**
 * A new screen names the page and gets the focus at its heading, so that a screen reader begins there; the list of
 * readings gets it at the one that was read. What has the focus and goes away leaves it to the heading too.
 */
export function followScreen(app: App, view: AvApp, signal: AbortSignal): void {
  let screen = screenOf(app.store.snapshot);
  /** The screen that was left, and what had the focus then, until the new one has its name. */
  let left: { readonly screen: string; readonly focus: HTMLElement | null } | null = null;
  let held = focusedElement();
  let turn = 0;

  const follow = async (): Promise<void> => {
    const own = ++turn;
    // On a slow line its script may take longer than any screen takes to be drawn; without one, what is shown stays.
    await fetchScreen(app.store.snapshot.route.screen).catch(() => undefined);
    for (let frame = 0; frame < DRAWN; frame++) {
      await afterPaint();
      if (own !== turn || signal.aborted) return;
      const heading = headingIn(view);
      const link = left && linkIn(view, left.screen);
      if (!heading || (left && awaitsLink(left.screen, screen) && !link && frame < LISTED))
        continue;
      const now = focusedElement();
      // Who was faster, in a field of the new screen, is not taken out of it.
      const isWanted = left ? now === null || now === left.focus : isLost(held);
      if (left) nameAfter(heading, app);
      left = null;
      if (isWanted) moveTo(link ?? heading);
      return;
    }
  };

  app.store.subscribe((state) => {
    const from = screen;
    // Asked before what has it is drawn away: within a shadow tree it moves without an event that is heard out here.
    const now = focusedElement();
    held = now ?? held;
    screen = screenOf(state);
    // Left where it was, it would be scrolled back there once the new screen is as long (scroll anchoring).
    if (from !== screen && state.route.screen !== 'reader')
      scrollTo({ top: 0, behavior: 'instant' });
    if (state.sheet !== 'none') return;
    if (from !== screen) left = { screen: from, focus: now };
    // Whether what has the focus goes away is known when all is drawn.
    if (left ?? held) void follow();
  }, signal);
  const heading = headingIn(view);
  if (heading) nameAfter(heading, app);
}

/** The address without the place in the article. */
function screenOf({ route }: AppState): string {
  return formatRoute(route.screen === 'reader' ? { screen: 'reader', id: route.id } : route);
}

function headingIn(view: AvApp): HTMLElement | null {
  return screenIn(view)?.querySelector('h1') ?? null;
}

function screenIn({ renderRoot }: AvApp): ShadowRoot | null {
  return renderRoot.querySelector('.screen')?.firstElementChild?.shadowRoot ?? null;
}

function awaitsLink(from: string, to: string): boolean {
  return from.startsWith('#/read/') && to === '#/';
}

function linkIn(view: AvApp, address: string): HTMLElement | null {
  const entries = [...(screenIn(view)?.querySelectorAll('av-entry') ?? [])];
  const links = entries.map(({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>('h3 a'));
  return links.find((link) => link?.getAttribute('href') === address) ?? null;
}

/** The reader names the page itself, as it also tells there whether it speaks. */
function nameAfter(heading: HTMLElement, { store }: App): void {
  const title = heading.textContent.trim();
  if (store.snapshot.route.screen === 'reader') return;
  document.title = title === words.app.name ? title : `${title} — ${words.app.name}`;
}

/** It had the focus and is there no more; who left it has put the focus nowhere by their own act. */
function isLost(held: HTMLElement | null): boolean {
  return held !== null && !focusedElement() && held.getClientRects().length === 0;
}

function moveTo(target: HTMLElement): void {
  if (target.matches('h1')) target.tabIndex = -1;
  target.focus({ preventScroll: target.matches('h1') });
}
