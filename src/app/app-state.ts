import type { FaultCode } from '../base/fault.ts';
import type { Mending } from '../library/mending.ts';
import type { Note, NoteColour } from '../library/note.ts';
import type { Place } from '../library/place.ts';
import type { Found } from '../library/search/protocol.ts';
import type { Entry } from '../library/schema.ts';
import type { Settings } from '../library/settings.ts';
import type { Notice as PlayerNotice } from '../speech/playback.ts';
import type { EzafeCorrection } from '../text/ezafe/ezafe-correction.ts';
import type { Rewrite } from '../text/rewrite.ts';
import type { Draft } from './draft.ts';
import type { PlacedChange } from './mending.ts';
import type { RestoreReview } from './outs.ts';
import type { Stretch } from './stretch.ts';
import type { StorageUse } from './storage.ts';
import type { OpenArticle } from './open-article.ts';
import type { Route } from './route.ts';

/** The list of readings; `begun`: its top, as much as its first screen shows. */
export type Shelf =
  | { readonly status: 'loading' }
  | { readonly status: 'begun' | 'ready'; readonly entries: readonly Entry[] };

/** The article on the reading desk. */
export type Reading =
  | { readonly status: 'none' }
  | { readonly status: 'loading'; readonly id: string }
  | {
      readonly status: 'open';
      readonly article: OpenArticle;
      /** How many of its parts have come; each that comes is told by a new snapshot. */
      readonly arrived: number;
      /** Null when nothing was or needed to be mended. */
      readonly mending: Mending | null;
      /** What is shown for a block's source text, or for the title's. */
      readonly shown: (block: number) => Rewrite;
    }
  | { readonly status: 'failed'; readonly id: string; readonly code: FaultCode };

/** One of several things that came in together. */
export interface Candidate {
  readonly name: string;
  readonly draft: Draft;
  /** False for what the reader leaves out. */
  readonly wanted: boolean;
  /** The same text is in the library. */
  readonly known: boolean;
}

/** A thing that could not be read, and why. */
export interface Failure {
  readonly name: string;
  readonly code: FaultCode;
}

/** What is being added. `name` is the file's, empty for pasted text. */
export type Adding =
  | { readonly status: 'empty' }
  /** `share` of all that was brought in, 0–1. */
  | { readonly status: 'reading'; readonly name: string; readonly share: number }
  | {
      readonly status: 'draft';
      readonly name: string;
      readonly draft: Draft;
      /** Of a long text of which the draft is but the beginning yet: how much has been read, 0–1. Else null. */
      readonly share: number | null;
      readonly mending: Mending | null;
      /** The whole text was mended; until then only what the preview shows of a long one. */
      readonly whole: boolean;
    }
  | {
      readonly status: 'several';
      readonly candidates: readonly Candidate[];
      readonly failures: readonly Failure[];
    }
  /** `share` of what the reader wants that is kept already, 0–1. */
  | { readonly status: 'keeping'; readonly share: number }
  /** A page that was shared; any site can say that it was, so its site is asked only at the reader's word. */
  | { readonly status: 'shared-link'; readonly address: string }
  /** The site of a page does not let other sites read it, or there is no network. */
  | { readonly status: 'link'; readonly address: string }
  | ({ readonly status: 'failed' } & Failure);

/** What leaves the app, or comes back from a backup. */
export type Leaving =
  | { readonly status: 'none' }
  | { readonly status: 'working'; readonly what: LeavingWork; readonly share: number }
  /** A file waits to be saved or given away. `size` in bytes. */
  | {
      readonly status: 'made';
      readonly what: 'backup' | 'article';
      readonly name: string;
      readonly size: number;
      /** The system can be given files. */
      readonly shares: boolean;
      /** Pictures for which the backup had no room. */
      readonly picturesLeft: number;
    }
  /** A backup is whole; nothing of it is in the library yet. */
  | { readonly status: 'checked'; readonly review: RestoreReview }
  /** So many articles came, and so many without their pictures, for want of room. */
  | { readonly status: 'restored'; readonly fresh: number; readonly picturesLeft: number }
  | { readonly status: 'failed'; readonly what: LeavingWork; readonly code: FaultCode };

export type LeavingWork = 'backup' | 'check' | 'restore' | 'article';

/** Articles that were removed and can be put back; what is removed meanwhile joins them. */
export interface Removed {
  readonly kind: 'removed';
  readonly articles: readonly Pick<Entry, 'id' | 'title'>[];
}

/** A short message; what was removed can be put back from it. */
export type Notice =
  | Removed
  | { readonly kind: 'note-removed'; readonly quote: string }
  /** A look that was kept under a name. */
  | { readonly kind: 'profile-removed' }
  | { readonly kind: 'ezafe-told' | 'ezafe-forgotten'; readonly told: EzafeCorrection }
  /** The same text is in the library already; or (`exact` false) one so alike that the reader has to say. */
  | {
      readonly kind: 'already-here';
      readonly id: string;
      readonly title: string;
      readonly exact: boolean;
    }
  /** So many readings were added at once. */
  | { readonly kind: 'added'; readonly count: number }
  /** The device had room for the text, not for its pictures. */
  | { readonly kind: 'pictures-left'; readonly id: string; readonly title: string }
  /** The browser had lost the library; so many articles are back from the second copy. */
  | { readonly kind: 'mended'; readonly articles: number }
  | { readonly kind: 'fault'; readonly code: FaultCode }
  /** An error that nobody expected. */
  | { readonly kind: 'unexpected'; readonly showReport: () => void }
  | { readonly kind: 'player'; readonly notice: PlayerNotice };

/** What the reader looks for in the library; `found` is null until there is an answer. */
export interface Search {
  readonly query: string;
  readonly found: Found | null;
}

/** What the reader is about to do with readings of the list. */
export interface Listing {
  /** Articles that the reader chose, to do something with all of them; null while they do not choose. */
  readonly chosen: ReadonlySet<string> | null;
  /** The article whose menu is open. */
  readonly menu: string;
}

/** The note that is written or changed; `id` is null for a new one. */
export interface NoteDraft extends Stretch {
  readonly id: string | null;
  readonly quote: string;
  readonly text: string;
  readonly colour: NoteColour;
}

export type Sheet =
  | 'none'
  | 'entry'
  | 'note'
  | 'notes'
  | 'find'
  | 'player'
  /** The player, at its speed or its timer. */
  | 'speed'
  | 'sleep'
  | 'display'
  | 'contents'
  | 'more'
  | 'mending'
  | 'spoken'
  | 'word'
  | 'out'
  | 'no-voice'
  | 'eyes-free';

/** All that the interface shows, but for the player's own snapshot. */
export interface AppState {
  readonly route: Route;
  readonly shelf: Shelf;
  /** Where the reader was, by article; all of them once the shelf is ready. */
  readonly places: ReadonlyMap<string, Place>;
  readonly reading: Reading;
  readonly adding: Adding;
  readonly leaving: Leaving;
  readonly search: Search;
  readonly listing: Listing;
  /** Null unless the sheet `note` is open. */
  readonly noteDraft: NoteDraft | null;
  /** The notes of all articles, oldest first. */
  readonly notes: readonly Note[];
  /** Seconds of reading and hearing today. */
  readonly today: number;
  readonly settings: Settings;
  readonly sheet: Sheet;
  /** The word that the reader held, and where it is in the source; empty and null before. */
  readonly word: string;
  /** The word or sign that follows it in its block; '' at the end. */
  readonly nextWord: string;
  readonly wordPlace: { readonly block: number; readonly offset: number } | null;
  /** The change that the reader asked to be shown. */
  readonly seen: PlacedChange | null;
  /** The match of a search, or the note, that is shown in the open article. */
  readonly sought: Stretch | null;
  readonly notice: Notice | null;
  /** Shown while there is no other message: what only passes by does not take it away. */
  readonly removed: Removed | null;
  /** What a screen reader is told; a new object each time. */
  readonly said: { readonly text: string };
  /** How often the reader asked where they are. */
  readonly asked: number;
  /** Whether what the reader does can be kept on this device: a full one keeps what has room. */
  readonly keeps: 'all' | 'what-fits' | 'nothing';
  /** Null until it is measured, and where the browser does not say. */
  readonly storage: StorageUse | null;
  readonly online: boolean;
  /** A newer version waits for the reader's word, or is taking this one's place. */
  readonly update: 'none' | 'ready' | 'coming';
  readonly installable: boolean;
}
