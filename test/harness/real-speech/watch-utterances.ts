import type { BrowserContext, Page } from 'playwright-core';

/** One utterance that a page gave to the system's voice; times by `Date.now()`, 0 while it has not come to that. */
export interface Said {
  readonly text: string;
  readonly language: string;
  readonly started: number;
  readonly ended: number;
}

interface Watched {
  readonly said: { text: string; language: string; started: number; ended: number }[];
  paused: number;
}

/** Notes what each new page of the context says, without changing how. */
export async function watchUtterances(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const watched: Watched = { said: [], paused: 0 };
    Object.assign(window, { watched });
    const { speak, pause } = SpeechSynthesis.prototype;
    SpeechSynthesis.prototype.speak = function (utterance) {
      const said = { text: utterance.text, language: utterance.lang, started: 0, ended: 0 };
      watched.said.push(said);
      utterance.addEventListener('start', () => (said.started = Date.now()));
      utterance.addEventListener('end', () => (said.ended = Date.now()));
      utterance.addEventListener('error', () => (said.ended = Date.now()));
      speak.call(this, utterance);
    };
    SpeechSynthesis.prototype.pause = function () {
      watched.paused++;
      pause.call(this);
    };
  });
}

/** All that the page has given to the voice since it was loaded, first things first. */
export function utterances(page: Page): Promise<Said[]> {
  return page.evaluate(() => (window as unknown as { watched: Watched }).watched.said);
}

/** How often the page called `pause()`, which silences speech-dispatcher for good. */
export function pauses(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { watched: Watched }).watched.paused);
}
