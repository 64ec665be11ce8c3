import type { DayTime } from '../library/day-time.ts';
import { attemptQuietly, type Context } from './context.ts';

/** Who gives no sign for longer than this has gone away, ms. */
const longestPause = 60_000;

/** Time is kept in pieces of about this length, so that counting it costs no battery, s. */
const piece = 30;

/**
 * Counts the time that the reader spends with the open article, from the signs that they give: sentences heard, and
 * moving in the text. No timer runs. `AppState.today` has the seconds of this day.
 */
export function readingTimeOf(context: Context) {
  const { store, library, player, now } = context;
  let last: { readonly at: number; readonly article: string; readonly heard: boolean } | undefined;
  let unsaved: DayTime | undefined;

  const load = async (): Promise<void> => {
    const today = dayOf(now());
    const times = (await library.times(today)).filter(({ day }) => day === today);
    store.patch({ today: Math.round(times.reduce((sum, time) => sum + secondsOf(time), 0)) });
  };

  const saveTime = async (): Promise<void> => {
    const time = unsaved;
    unsaved = undefined;
    if (!time) return;
    await attemptQuietly(context, async () => {
      await library.addTime(time);
      await load();
    });
  };

  const count = (article: string, seconds: number, heard: boolean): void => {
    const day = dayOf(now());
    if (unsaved && (unsaved.day !== day || unsaved.article !== article)) void saveTime();
    const before = unsaved ?? { day, article, read: 0, heard: 0 };
    unsaved = heard
      ? { ...before, heard: before.heard + seconds }
      : { ...before, read: before.read + seconds };
    if (secondsOf(unsaved) >= piece) void saveTime();
  };

  return {
    loadTime: load,

    /** The reader gave a sign: a sentence began or ended, or they moved in the text. */
    acted(): void {
      const { reading } = store.snapshot;
      const before = last;
      const at = now();
      if (before && at > before.at && at - before.at <= longestPause)
        count(before.article, (at - before.at) / 1000, before.heard);
      const heard = player.store.snapshot.status === 'speaking';
      last = reading.status === 'open' ? { at, article: reading.article.id, heard } : undefined;
    },

    /** Keeps what was counted; call when the page may be about to go. */
    saveTime,
  };
}

const secondsOf = ({ read, heard }: DayTime): number => read + heard;

/** The day of a moment (ms since 1970) by the reader's own clock, `YYYY-MM-DD`. */
function dayOf(ms: number): string {
  const date = new Date(ms);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
