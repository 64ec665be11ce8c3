import { Fault, type FaultCode } from '../base/fault.ts';
import type { Mending } from '../library/mending.ts';
import type { Mendable } from '../text/repair/repair.ts';
import { sampleOf } from '../text/repair/sample.ts';
import type { Adding, Candidate, Failure } from './app-state.ts';
import type { Source } from './arrivals.ts';
import { codeOf, go, type Context } from './context.ts';
import type { Draft, Input } from './draft.ts';
import { keepingOf } from './keeping.ts';
import { linkAlone } from './link-alone.ts';
import {
  looksDamaged,
  proseOf,
  textsOf,
  toMending,
  usualVersion,
  usualWays,
  type Beginning,
} from './mending.ts';
import { readyEntries } from './ready-entries.ts';
import { shownName } from './shown-name.ts';

/** The largest file that is read into memory, bytes. */
const LARGEST = 200_000_000;
/** From here on reading takes a while: bytes of a file, or UTF-16 units. */
const LARGE = 500_000;
/** A text of more blocks is shown before the whole of it is mended. */
const LONG = 500;
/** So many blocks of it are mended for that. */
const PREVIEWED = 20;

/** Use cases of bringing things in: read them, show what was understood and mended, keep what is wanted. */
export function addingOf(context: Context, refreshShelf: () => Promise<void>) {
  const { store, readDrafts, arrivals, mend, mendVersion } = context;
  let current: AbortController | undefined;
  let understood: Promise<void> = Promise.resolve();

  const show = (adding: Adding): void => store.patch({ adding });

  const begin = (): AbortSignal => {
    current?.abort();
    return (current = new AbortController()).signal;
  };

  const isKnown = ({ id }: Draft): boolean =>
    readyEntries(store.snapshot).some((entry) => entry.id === id);

  /** How what comes in now is mended, and whether a text of it needs none. */
  const repairOf = (signal: AbortSignal) => {
    const usual = usualWays(store.snapshot.settings);
    const version = usualVersion(mendVersion, usual);
    const seemsWhole = async (some: readonly Mendable[]): Promise<boolean> =>
      version === mendVersion && !(await looksDamaged(some, signal));
    return { usual, version, seemsWhole };
  };

  /** Shows a draft mended: a long one as soon as its beginning is, and again when the whole is. */
  const showMended = async (name: string, draft: Draft, signal: AbortSignal): Promise<void> => {
    const put = (found: Mending | null, whole: boolean): void => {
      if (signal.aborted) return;
      const { adding } = store.snapshot;
      // What the reader has chosen for its beginning holds for the whole.
      const isOff = adding.status === 'draft' && adding.mending?.on === false;
      const mending = found && { ...found, on: found.on && !isOff };
      show({ status: 'draft', name, draft, share: null, mending, whole });
    };
    if (draft.mending) return put(draft.mending, true);
    const texts = textsOf(draft);
    const { usual, version, seemsWhole } = repairOf(signal);
    const isLong = texts.length > LONG;
    // The box in which a long text's mending is told stays where nothing was found.
    const untouched = (): Mending | null =>
      isLong || store.snapshot.adding.status === 'draft' ? toMending([], version) : null;
    const sample = (): Mendable[] =>
      sampleOf(proseOf(texts)).map((text) => ({ text, isVerse: false }));
    if (isLong && (await seemsWhole(sample()))) put(untouched(), false);
    const beginning: Beginning = {
      length: PREVIEWED,
      tell: (changes) => put(toMending(changes, version), false),
    };
    if (await seemsWhole(texts)) return put(untouched(), true);
    const answer = await mend(texts, signal, usual, isLong ? beginning : undefined);
    put(answer && toMending(answer, version), true);
  };

  /** Shows the beginning of a long text, mended, while the rest of it is still read. */
  const showBeginning = async (name: string, draft: Draft, signal: AbortSignal): Promise<void> => {
    const { usual, version, seemsWhole } = repairOf(signal);
    const texts = textsOf({ ...draft, blocks: draft.blocks.slice(0, PREVIEWED) });
    const changes = (await seemsWhole(texts)) ? [] : await mend(texts, signal, usual);
    const { adding } = store.snapshot;
    if (signal.aborted || adding.status !== 'reading') return;
    const mending = toMending(changes ?? [], version);
    show({ status: 'draft', name, draft, share: adding.share, mending, whole: false });
  };

  /** Reads all sources one after the other; one that fails does not take the others with it. */
  const readAll = async (
    sources: readonly Source[],
    signal: AbortSignal,
  ): Promise<{ candidates: Candidate[]; failures: Failure[] }> => {
    const candidates: Candidate[] = [];
    const failures: Failure[] = [];
    for (const [i, source] of sources.entries()) {
      const name = nameOf(source);
      const progress = (done: number): void => {
        if (signal.aborted) return;
        const { adding } = store.snapshot;
        const share = (i + done) / sources.length;
        show(adding.status === 'draft' ? { ...adding, share } : { status: 'reading', name, share });
      };
      const beginning = (draft: Draft): void => {
        // It is only shown a little later, if at all, without it.
        void showBeginning(name, draft, signal).catch(() => undefined);
      };
      const ifAlone = sources.length === 1 && { beginning };
      show({ status: 'reading', name, share: i / sources.length });
      try {
        const input = await inputOf(source);
        signal.throwIfAborted();
        for (const draft of await readDrafts(input, { signal, progress, ...ifAlone })) {
          const known = isKnown(draft);
          candidates.push({ name, draft, known, wanted: !known });
        }
      } catch (error) {
        if (signal.aborted) throw error;
        failures.push({ name, code: codeOf(error) });
      }
    }
    return { candidates, failures };
  };

  /** Reads what was brought in, for the person to look at before it is kept. */
  const bringIn = async (sources: readonly Source[]): Promise<void> => {
    const address = addressIn(sources);
    if (address) return follow(address);
    const signal = begin();
    const work = understand(sources, signal);
    // Who keeps a long text as soon as its beginning is shown waits for the whole.
    understood = work.catch(() => undefined);
    await work;
  };

  const understand = async (sources: readonly Source[], signal: AbortSignal): Promise<void> => {
    // While a long text is read the models for it can come.
    if (sources.some(isLarge)) void mend([], signal).catch(() => undefined);
    try {
      const { candidates, failures } = await readAll(sources, signal);
      const [candidate] = candidates;
      const [failure] = failures;
      if (candidate && candidates.length === 1 && !failure) {
        const { name, draft } = candidate;
        await showMended(name, draft, signal);
      } else if (signal.aborted) return;
      else if (candidate || failures.length > 1) show({ status: 'several', candidates, failures });
      else if (failure) show({ status: 'failed', ...failure });
      else show({ status: 'empty' });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  };

  /** Asks for the page at an address; where its site refuses, other ways are shown. */
  const follow = async (address: string): Promise<void> => {
    const signal = begin();
    show({ status: 'reading', name: address, share: 0 });
    try {
      const page = await arrivals.fetchPage(address, signal);
      if (!signal.aborted) await bringIn([page]);
    } catch (error) {
      if (signal.aborted) return;
      const code = codeOf(error);
      show(
        code === 'page-refused'
          ? { status: 'link', address }
          : { status: 'failed', name: address, code },
      );
    }
  };

  /** Any site can post to the share target, so the site of a link is not asked at once. */
  const showShared = async (sources: readonly Source[]): Promise<void> => {
    const address = addressIn(sources);
    if (!address) return bringIn(sources);
    begin();
    show({ status: 'shared-link', address });
  };

  /** What came by another way than the form is shown where the form is. */
  const arrive = async (
    sources: Promise<readonly Source[]>,
    take: typeof bringIn = bringIn,
  ): Promise<void> => {
    begin();
    show({ status: 'reading', name: '', share: 0 });
    go(context, { screen: 'add' }, 'replace');
    try {
      await take(await sources);
    } catch (error) {
      show({ status: 'failed', name: '', code: codeOf(error) });
    }
  };

  const { leaveKept, ...keeping } = keepingOf(context, refreshShelf, begin, () => understood);

  /** Gives up what was being added, also while it is read. */
  const clearDraft = (): void => {
    current?.abort();
    show({ status: 'empty' });
  };

  return {
    bringIn,

    /** Shows on the adding screen what was dropped, opened with the app or pasted outside of the form. */
    bringInFromOutside: (sources: readonly Source[]): Promise<void> =>
      arrive(Promise.resolve(sources)),

    /** Takes what the system's share sheet left. */
    takeShared: (): Promise<void> => arrive(arrivals.takeShared(), showShared),

    /** Takes the page that the bookmarklet packed into the address. */
    receive: (payload: string): Promise<void> =>
      arrive(arrivals.unpackPage(payload).then((page) => [page])),

    clearDraft,

    /** Leaves the screen: what was being added is given up, unless it is to be kept. */
    leaveAdding(): void {
      if (!leaveKept()) clearDraft();
    },

    /** Shows the draft mended, or as it came. */
    mendDraft(on: boolean): void {
      const { adding } = store.snapshot;
      if (adding.status === 'draft' && adding.mending)
        show({ ...adding, mending: { ...adding.mending, on } });
    },

    ...keeping,
  };
}

function isLarge(source: Source): boolean {
  return 'size' in source ? source.size >= LARGE : textOf(source).length >= LARGE;
}

function addressIn([only, ...others]: readonly Source[]): string | undefined {
  return only && others.length === 0 ? linkAlone(textOf(only)) : undefined;
}

/** The text that was pasted; a file has a `text` too, but as a method. */
function textOf(source: Source): string {
  return 'text' in source && typeof source.text === 'string' ? source.text : '';
}

function nameOf(source: Source): string {
  return 'name' in source ? shownName(source.name) : '';
}

async function inputOf(source: Source): Promise<Input> {
  if (!('arrayBuffer' in source)) return source;
  const { name, type, size } = source;
  if (size > LARGEST) throw new Fault('file-too-large' satisfies FaultCode);
  try {
    return { name, type, bytes: new Uint8Array(await source.arrayBuffer()) };
  } catch (error) {
    throw new Fault('file-unreadable', { cause: error });
  }
}
