import type { Draft, Input, ReadDrafts } from '../../src/app/draft.ts';
import { broughtFirst } from '../../src/app/bring-rest.ts';
import { createApp, type App } from '../../src/app/create-app.ts';
import type { Outs } from '../../src/app/outs.ts';
import { proseOf, type Mend } from '../../src/app/mending.ts';
import type { VoicePackState } from '../../src/app/voice-pack.ts';
import { Fault } from '../../src/base/fault.ts';
import { Store } from '../../src/base/store.ts';
import { ArticleSearch } from '../../src/library/search/article-search.ts';
import { createPlayer } from '../../src/speech/player.ts';
import type { Voice } from '../../src/speech/voice.ts';
import type { Article } from '../../src/text/article.ts';
import { createRepair } from '../../src/text/repair/repair.ts';
import { FakeEngine, fakeVoice } from './fake-engine.ts';
import { ManualClock, settle } from './manual-clock.ts';
import { MemoryLibrary } from './memory-library.ts';

/** The whole app on a library that forgets, a clock that a test turns, and a voice that makes no sound. */
export interface TestApp {
  readonly app: App;
  readonly library: MemoryLibrary;
  readonly engine: FakeEngine;
  readonly clock: ManualClock;
  /** The addresses gone to, newest last. */
  readonly addresses: string[];
  end(): void;
}

export const garden: Article = {
  id: 'garden',
  title: 'باغ مادربزرگ',
  source: 'گاه‌نامهٔ کاریز',
  language: 'fa',
  blocks: [
    { kind: 'lead', text: 'باغی که سال‌ها خشک بود، دوباره سبز شد.' },
    { kind: 'paragraph', text: 'اول خاک را برگرداند. بعد نهال‌های انار را کاشت. سپس آب داد.' },
    { kind: 'heading', level: 2, text: 'بهار دوم' },
    { kind: 'quote', text: 'درخت را باید هر روز دید.' },
    { kind: 'item', ordered: false, depth: 0, text: 'انار' },
    { kind: 'item', ordered: false, depth: 0, text: 'انجیر' },
    { kind: 'related', text: 'چگونه نهال بکاریم', href: 'https://example.org/' },
    { kind: 'figure', text: 'باغ در بهار', alt: 'درختان انار' },
    { kind: 'verse', text: 'درخت دوستی بنشان' },
    { kind: 'paragraph', text: 'پایان باغ همین‌جاست.' },
  ],
};

/** Starts an app; it goes to addresses by itself. */
export async function testApp(...given: Parameters<typeof unstartedApp>): Promise<TestApp> {
  const test = unstartedApp(...given);
  await test.app.start('');
  await test.app.settle();
  return test;
}

/** Makes an app that has not begun. */
export function unstartedApp(
  articles: readonly Article[] = [garden],
  voices: readonly Voice[] = [fakeVoice('web-speech:fa')],
  now?: () => number,
  ways: Partial<Outs> = {},
  readDrafts: ReadDrafts = readPaste,
): TestApp {
  const leaving = new AbortController();
  const clock = new ManualClock();
  const engine = new FakeEngine('web-speech', clock, voices);
  const library = new MemoryLibrary(articles);
  const search = new ArticleSearch(library);
  const addresses: string[] = [];
  const repairer = createRepair();
  const mend: Mend = async (texts, _signal, _ways, beginning) => {
    const profile = repairer.survey(proseOf(texts));
    const changes = texts.map((text) => repairer.repairBlock(text, profile).changes);
    await Promise.resolve(); // an answer never comes before the question was put
    beginning?.tell(changes.slice(0, beginning.length));
    return changes;
  };
  const player = createPlayer({
    engines: [engine],
    clock,
    signal: leaving.signal,
    onPlace: (place) => app.placeReached(place),
    bring: (block) => broughtFirst(app.store, block),
  });
  const app = createApp({
    library,
    player,
    readDrafts,
    arrivals: {
      fetchPage: () => Promise.reject(new Fault('page-refused')),
      unpackPage: async (payload) => ({ text: payload }),
      takeShared: async () => [{ text: 'عنوان\n\nبند هم‌رسانی‌شده.' }],
    },
    mend,
    mendVersion: 'test',
    navigate(hash) {
      addresses.push(hash);
      app.routed(hash);
    },
    ezafe: { load: () => Promise.resolve(), marks: () => [] },
    voicePack: {
      store: new Store<VoicePackState>({ supply: { status: 'absent' } }),
      bytes: { transfer: 700_000, arrived: 1_900_000 },
      fetch: () => Promise.reject(new Fault('voice-offline')),
    },
    outs: {
      backUp: () => Promise.reject(new Fault('storage-broken')),
      openBackup: () => Promise.reject(new Fault('backup-other')),
      exportArticle: () => Promise.reject(new Fault('article-missing')),
      print: () => Promise.resolve(),
      ...ways,
    },
    storage: { persist: () => Promise.resolve(), use: () => Promise.resolve(null) },
    async search(query, more, signal) {
      if (more) await search.fill(() => signal.aborted);
      search.changed();
      return search.find(query, signal);
    },
    now: now ?? (() => 1000 + addresses.length),
    signal: leaving.signal,
  });
  return { app, library, engine, clock, addresses, end: () => leaving.abort() };
}

async function readPaste(input: Input): Promise<readonly [Draft]> {
  if (!('text' in input)) throw new Fault('file-unsupported');
  if (!input.text) throw new Fault('file-empty');
  const [title = '', ...paragraphs] = input.text.split('\n\n');
  return [
    {
      id: `new-${paragraphs.length}`,
      title,
      language: 'fa',
      blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
    },
  ];
}

/** Opens an article and waits until it lies on the desk. */
export async function openArticle({ app }: TestApp, id = 'garden'): Promise<void> {
  app.go({ screen: 'reader', id });
  while (app.store.snapshot.reading.status === 'loading') await settle();
  await import('../../src/app/fresh-mending.ts'); // as the app does, to mend it
}
