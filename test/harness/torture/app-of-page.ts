import type { App } from '../../../src/app/create-app.ts';

/** The element of the page that has the app; its functions are those that the buttons call. */
export interface WithApp extends Element {
  readonly app: App;
}
