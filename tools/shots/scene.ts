import type { Page } from 'playwright-core';

/** A state of the app to look at. */
export interface Scene {
  readonly name: string;
  readonly hash: string;
  /** The whole page instead of what the window shows. */
  readonly whole?: true;
  /** The state is put in by hand, and has to be taken back. */
  readonly byHand?: true;
  /** Brings the opened page into the state. */
  readonly then?: (page: Page) => Promise<unknown>;
}
