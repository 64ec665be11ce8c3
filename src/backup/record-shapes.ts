import { safeImage } from '../formats/safe-address.ts';
import type { DayTime } from '../library/day-time.ts';
import { fitsMending } from '../library/fits-mending.ts';
import type { Marks } from '../library/marks.ts';
import {
  mendingModes,
  mendingSpellings,
  type Mending,
  type MendingWays,
} from '../library/mending.ts';
import type { Note } from '../library/note.ts';
import type { Place } from '../library/place.ts';
import { defaultSettings, readSettings, type Settings } from '../library/settings.ts';
import { RULES } from '../text/repair/rule.ts';
import { blockShape } from './block-shape.ts';
import { shape, type Shape } from './shape.ts';
import { straightText } from './straight-text.ts';

const MOST = 1_000_000;
/** 9999-12-31, ms since 1970. */
const time = shape.number(0, 253_402_300_799_999);
const offset = shape.whole(0, 100_000_000);
const blockIndex = shape.whole(-1, 10_000_000);
const line = shape.text(10_000);
const straightLine = straightText(10_000);

/** The name of an article in the library, which is also in addresses. */
const id = shape.text(500, 1);

const place: Shape<Place> = shape.record({
  article: id,
  block: blockIndex,
  offset,
  quote: line,
  progress: shape.number(0, 1),
  finished: shape.flag,
  at: time,
});

const note: Shape<Note> = shape.also(
  shape.record({
    id,
    article: id,
    block: blockIndex,
    from: offset,
    to: offset,
    quote: shape.text(20_000_000),
    before: line,
    after: line,
    colour: shape.text(100),
    text: shape.text(1_000_000),
    at: time,
    edited: time,
  }),
  ({ from, to }) => from <= to,
);

const marks: Shape<Marks> = shape.record({
  favourite: shape.flag,
  tags: shape.list(straightText(1000, 1), 1000),
  queued: shape.nullable(shape.whole(0, MOST)),
});

const day: Shape<DayTime> = shape.record({
  day: shape.also(shape.text(10), (text) => /^\d{4}-\d{2}-\d{2}$/.test(text)),
  article: id,
  read: shape.number(0, 200_000),
  heard: shape.number(0, 200_000),
});

const change = shape.also(
  shape.record({
    rule: shape.oneOf(...RULES),
    from: offset,
    to: offset,
    before: line,
    after: line,
  }),
  ({ from, to }) => from <= to,
);

const changes = shape.also(shape.list(change, MOST), (list) =>
  list.every(({ from }, i) => i === 0 || from >= list[i - 1]!.to),
);

const ways: Shape<MendingWays> = shape.record({
  mode: shape.oneOf(...mendingModes),
  twins: shape.oneOf(...mendingSpellings),
  without: shape.list(shape.oneOf(...RULES), RULES.length),
});

const mending: Shape<Mending> = (value) => {
  const { undone, ...rest } = shape.record({
    on: shape.flag,
    version: line,
    changes: shape.map(blockIndex, changes, MOST),
    undone: shape.list(line, MOST),
    ways: shape.optional(ways),
  })(value);
  return { ...rest, undone: new Set(undone) };
};

/** What this version does not understand of settings is as by default, as it is for those in the database. */
const settings: Shape<Settings> = (value) => {
  const given = shape.record({})(value) && (value as Readonly<Record<string, unknown>>);
  const own = Object.keys(defaultSettings).filter((name) => Object.hasOwn(given, name));
  return readSettings(new Map(own.map((name) => [name, given[name]])));
};

const about = {
  id,
  title: straightText(10_000, 1),
  byline: shape.optional(straightLine),
  source: shape.optional(straightLine),
  date: shape.optional(straightLine),
  language: shape.text(35, 1),
};

const picture = shape.record({
  name: shape.also(shape.text(200, 1), (name) => !name.includes('/') && safeImage(name) === name),
});

/** The records of the app's own files. */
export const recordShapes = {
  article: shape.also(
    shape.record({
      about: shape.record(about),
      added: time,
      format: shape.optional(shape.text(20)),
      blocks: shape.list(blockShape, MOST),
      mending: shape.optional(mending),
      images: shape.list(picture, 10_000),
    }),
    (saved) => !saved.mending || fitsMending({ ...saved.about, ...saved }, saved.mending),
  ),
  traces: shape.record({
    marks: shape.map(id, marks, MOST),
    places: shape.list(place, MOST),
    mendings: shape.map(id, mending, MOST),
    notes: shape.list(note, MOST),
    days: shape.list(day, MOST),
    settings,
  }),
  manifest: shape.record({
    version: shape.whole(1, 1_000_000),
    kind: shape.oneOf('library', 'article'),
    made: time,
    articles: shape.whole(0, MOST),
    files: shape.map(shape.text(1000, 1), shape.text(64, 64), MOST),
  }),
};
