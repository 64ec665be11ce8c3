import type { EzafeCorrection } from '../text/ezafe/ezafe-correction.ts';
import type { Pronunciation } from '../text/spoken/to-spoken.ts';
import { defaultLook, readLook, type Look } from './look.ts';
import { mendingSpellings, type MendingWays } from './mending.ts';
import { readProfiles, shippedProfiles, type Profile } from './profile.ts';
import { defaultShelfView, readShelfView, type ShelfView } from './shelf-view.ts';

/** What the reader chose, kept on the device. */
export interface Settings extends Look {
  /** Looks kept under a name. */
  readonly profiles: readonly Profile[];
  readonly shelfView: ShelfView;
  /** Contents and notes stand beside the text where the window is wide. */
  readonly contents: boolean;
  /** 0.5–3. */
  readonly rate: number;
  /** 0–2. */
  readonly pitch: number;
  /** Id of the voice that the reader chose; empty = automatic. */
  readonly voice: string;
  /** False switches the single-key shortcuts off. */
  readonly keys: boolean;
  /** The reader's own key of a command, as `KeyboardEvent.key` names it; empty: none. */
  readonly keyBindings: Readonly<Record<string, string>>;
  /** Short tones tell what was done in the eyes-free mode. */
  readonly tones: boolean;
  /** Who answers in the eyes-free mode: the voice of the app, or the reader's screen reader. */
  readonly answers: Answers;
  /** Reads on, or stops after each sentence. */
  readonly pace: Pace;
  /** Goes on with the next article when one has ended. */
  readonly goOn: boolean;
  readonly emoji: 'skip' | 'name';
  /** Captions and descriptions of pictures are read too. */
  readonly figures: boolean;
  /** Links to other articles are read too. */
  readonly related: boolean;
  /** Footnotes are read where they stand. */
  readonly footnotes: boolean;
  /** What belongs to the page a text came from («انتهای پیام», tags) is shown and read too. */
  readonly furniture: boolean;
  /** How words that are right either way are spelled where an article has no choice of its own. */
  readonly twins: MendingWays['twins'];
  /** The embedded voice says the ezafe that is not written. */
  readonly ezafe: boolean;
  /** What the reader has told about single words, newest last. */
  readonly ezafeCorrections: readonly EzafeCorrection[];
  /** When the last backup was made, ms since 1970; 0 before the first. */
  readonly backedUp: number;
  /** The reader's own, newest last. */
  readonly pronunciations: readonly Pronunciation[];
}

export const paces = ['flow', 'sentence'] as const;
export type Pace = (typeof paces)[number];

export const answerers = ['voice', 'screen-reader'] as const;
export type Answers = (typeof answerers)[number];

export const defaultSettings: Settings = {
  ...defaultLook,
  profiles: shippedProfiles,
  shelfView: defaultShelfView,
  contents: true,
  rate: 1,
  pitch: 1,
  voice: '',
  keys: true,
  keyBindings: {},
  tones: true,
  answers: 'voice',
  pace: 'flow',
  goOn: false,
  emoji: 'skip',
  figures: false,
  related: false,
  footnotes: false,
  furniture: false,
  twins: 'own',
  ezafe: true,
  ezafeCorrections: [],
  backedUp: 0,
  pronunciations: [],
};

/** Keeps of `stored` only what this version understands, so that an older or newer app cannot break this one. */
export function readSettings(stored: ReadonlyMap<string, unknown>): Settings {
  const one = <T>(name: keyof Settings, valid: (value: unknown) => value is T, fallback: T): T => {
    const value = stored.get(name);
    return valid(value) ? value : fallback;
  };
  const among =
    <T>(list: readonly T[]) =>
    (value: unknown): value is T =>
      list.includes(value as T);
  const between =
    (low: number, high: number) =>
    (value: unknown): value is number =>
      typeof value === 'number' && value >= low && value <= high;
  const ofType =
    <T>(name: 'string' | 'boolean') =>
    (value: unknown): value is T =>
      typeof value === name;
  const d = defaultSettings;
  return {
    ...readLook((name) => stored.get(name)),
    profiles: readProfiles(stored.get('profiles')) ?? d.profiles,
    shelfView: readShelfView(stored.get('shelfView')),
    contents: one('contents', ofType<boolean>('boolean'), d.contents),
    rate: one('rate', between(0.5, 3), d.rate),
    pitch: one('pitch', between(0, 2), d.pitch),
    voice: one('voice', ofType<string>('string'), d.voice),
    keys: one('keys', ofType<boolean>('boolean'), d.keys),
    keyBindings: one('keyBindings', areBindings, d.keyBindings),
    tones: one('tones', ofType<boolean>('boolean'), d.tones),
    answers: one('answers', among(answerers), d.answers),
    pace: one('pace', among(paces), d.pace),
    goOn: one('goOn', ofType<boolean>('boolean'), d.goOn),
    emoji: one('emoji', among(['skip', 'name'] as const), d.emoji),
    figures: one('figures', ofType<boolean>('boolean'), d.figures),
    related: one('related', ofType<boolean>('boolean'), d.related),
    footnotes: one('footnotes', ofType<boolean>('boolean'), d.footnotes),
    furniture: one('furniture', ofType<boolean>('boolean'), d.furniture),
    twins: one('twins', among(mendingSpellings), d.twins),
    ezafe: one('ezafe', ofType<boolean>('boolean'), d.ezafe),
    ezafeCorrections: one('ezafeCorrections', areCorrections, d.ezafeCorrections),
    backedUp: one('backedUp', between(0, Number.MAX_SAFE_INTEGER), d.backedUp),
    pronunciations: one('pronunciations', arePronunciations, d.pronunciations),
  };
}

function arePronunciations(value: unknown): value is readonly Pronunciation[] {
  return (
    Array.isArray(value) &&
    value.every(
      (one: Partial<Pronunciation> | null) =>
        typeof one?.written === 'string' && one.written !== '' && typeof one.said === 'string',
    )
  );
}

function areCorrections(value: unknown): value is readonly EzafeCorrection[] {
  return (
    Array.isArray(value) &&
    value.every(
      (one: Partial<EzafeCorrection> | null) =>
        typeof one?.word === 'string' &&
        typeof one.ezafe === 'boolean' &&
        ['string', 'undefined'].includes(typeof one.next),
    )
  );
}

function areBindings(value: unknown): value is Settings['keyBindings'] {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((key) => typeof key === 'string')
  );
}
