import { createEzafe } from '../../src/text/ezafe/tag-ezafe.ts';
import { readLabelled } from './corpus.ts';
import { readLessons } from './lessons.ts';
import { Tally } from './tally.ts';
import { trainWeights } from './train-weights.ts';

// Usage: cross-validate.ts <corpus folder> [folds]: every tree is tagged by weights that have not seen it.
const [corpus, count = '4'] = process.argv.slice(2);
if (corpus === undefined) throw new Error('Usage: cross-validate.ts <corpus folder> [folds]');
const folds = Number(count);
const lessons = readLessons(corpus);
const perdt = readLabelled(corpus, 'perdt_dev.txt', 0).length;
const tallies = { PerDT: new Tally(), Seraji: new Tally() };
for (let fold = 0; fold < folds; fold++) {
  const bytes = trainWeights({
    ...lessons,
    trees: lessons.trees.filter((_, i) => i % folds !== fold),
  });
  const ezafe = createEzafe(bytes);
  lessons.trees.forEach(({ words, targets }, i) => {
    if (i % folds !== fold) return;
    tallies[i < perdt ? 'PerDT' : 'Seraji'].add(ezafe.tag(words), targets);
  });
}
for (const [name, tally] of Object.entries(tallies)) process.stdout.write(`${name}  ${tally}\n`);
