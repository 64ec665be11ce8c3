import type { Page } from 'playwright-core';
import { eventually } from './eventually.ts';

/** What the player told at one moment. */
export interface Told {
  /** By `Date.now()`. */
  readonly time: number;
  readonly status: string;
  /** The current sentence as it is written; empty without an article. */
  readonly sentence: string;
  /** The word that sounds, as it is written; empty where nobody tells. */
  readonly word: string;
  /** Id of the voice; empty without one. */
  readonly voice: string;
  /** Kind of the latest news for the reader; empty without any. */
  readonly notice: string;
}

/** A sentence that sounded without a break, from one moment of `Date.now()` to another. */
export interface Heard {
  readonly sentence: string;
  readonly voice: string;
  readonly from: number;
  /** Infinity while it sounds. */
  readonly to: number;
}

interface Watched {
  told: Told[];
}
/** What this file uses of the app. */
interface State {
  readonly status: string;
  readonly place: {
    readonly block: number;
    readonly from: number;
    readonly to: number;
  } | null;
  readonly word: { readonly from: number; readonly to: number } | null;
  readonly voice: { readonly id: string } | null;
  readonly notice: { readonly kind: string } | null;
}
interface AppElement extends Element {
  readonly app: {
    readonly store: {
      readonly snapshot: {
        readonly reading: {
          readonly article?: {
            readonly title: string;
            readonly blocks: readonly { readonly text: string }[];
          };
        };
      };
    };
    readonly player: {
      readonly store: {
        subscribe(listener: (state: State) => void, signal: AbortSignal): void;
      };
    };
  };
}

/** Notes from now on all that the player of the page tells, until the page is left. */
export function watchPlayer(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { app } = document.querySelector('av-app') as AppElement;
    const told: Told[] = ((window as unknown as Watched).told = []);
    app.player.store.subscribe(({ status, place, word, voice, notice }) => {
      const { article } = app.store.snapshot.reading;
      const text = place && (article?.blocks[place.block]?.text ?? article?.title ?? '');
      told.push({
        time: Date.now(),
        status,
        sentence: text?.slice(place?.from, place?.to) ?? '',
        word: (word && text?.slice(word.from, word.to)) ?? '',
        voice: voice?.id ?? '',
        notice: notice?.kind ?? '',
      });
    }, new AbortController().signal);
  });
}

/** All that the player has told since `watchPlayer`. */
export function told(page: Page): Promise<Told[]> {
  return page.evaluate(() => (window as unknown as Watched).told);
}

/** The sentences that have begun to sound since `watchPlayer`, in order; one that was broken off comes again. */
export async function heard(page: Page): Promise<Heard[]> {
  const found: Heard[] = [];
  let open = false;
  for (const { time, status, sentence, voice } of await told(page)) {
    const last = found.at(-1);
    const same = open && last?.sentence === sentence && last.voice === voice;
    if (status === 'speaking' && same) continue;
    if (open) found[found.length - 1] = { ...last!, to: time };
    open = status === 'speaking';
    if (open) found.push({ sentence, voice, from: time, to: Infinity });
  }
  return found;
}

/** Waits until so many sentences have begun to sound, or with `ended` were heard; answers all. */
export function heardUntil(page: Page, count: number, ended = false): Promise<Heard[]> {
  return eventually(
    () => heard(page),
    (all) => (ended ? (all[count - 1]?.to ?? Infinity) < Infinity : all.length >= count),
  );
}
