import { createEzafe } from '../../src/text/ezafe/tag-ezafe.ts';
import { readLabelled } from './corpus.ts';
import { readLessons } from './lessons.ts';
import { Tally } from './tally.ts';
import { trainWeights } from './train-weights.ts';

// Usage: cross-validate.ts <corpus folder> [folds]: every tree and own sentence is tagged by weights that have not seen it.
const [corpus, count = '4'] = process.argv.slice(2);
if (corpus === undefined) throw new Error('Usage: cross-validate.ts <corpus folder> [folds]');
const folds = Number(count);
const lessons = readLessons(corpus);
const perdt = readLabelled(corpus, 'perdt_dev.txt', 0).length;
const golds = {
  PerDT: lessons.trees.slice(0, perdt),
  Seraji: lessons.trees.slice(perdt),
  own: lessons.own,
};
const tallies = Object.keys(golds).map(() => new Tally());
for (let fold = 0; fold < folds; fold++) {
  const seen = <T>(all: readonly T[]): T[] => all.filter((_, i) => i % folds !== fold);
  const { PerDT, Seraji, own } = golds;
  const bytes = trainWeights({
    ...lessons,
    trees: [...seen(PerDT), ...seen(Seraji)],
    own: seen(own),
  });
  const ezafe = createEzafe(bytes);
  Object.values(golds).forEach((gold, which) => {
    for (const [i, { words, targets }] of gold.entries())
      if (i % folds === fold) tallies[which]!.add(ezafe.tag(words), targets);
  });
}
for (const [which, name] of Object.keys(golds).entries())
  process.stdout.write(`${name}  ${tallies[which]}\n`);
