import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { toSpoken, type SpokenOptions } from '../../src/text/spoken/to-spoken.ts';

// Lines of displayed text in, lines of spoken text out; with --jsonl, JSON strings in and out.
const { values } = parseArgs({
  options: {
    profile: { type: 'string', default: 'words' },
    english: { type: 'string', default: 'letters' },
    emoji: { type: 'string', default: 'skip' },
    jsonl: { type: 'boolean', default: false },
  },
});

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (!found) throw new Error(`--${name} is ${allowed.join(' or ')}, not ${value}`);
  return found;
}

const options: SpokenOptions = {
  numbers: oneOf('profile', values.profile, ['words', 'digits']),
  english: oneOf('english', values.english, ['letters', 'voice']),
  emoji: oneOf('emoji', values.emoji, ['skip', 'name']),
  pronunciations: [],
};

// Not readline: it also breaks lines at U+2028, which JSON may carry raw.
const input = readFileSync(0, 'utf8');
process.stdout.on('error', () => process.exit(0)); // the reader has seen enough
const lines = input === '' ? [] : input.replace(/\r?\n$/, '').split(/\r?\n/);
for (const line of lines) {
  const said = toSpoken(values.jsonl ? String(JSON.parse(line)) : line, options).text;
  process.stdout.write(`${values.jsonl ? JSON.stringify(said) : said}\n`);
}
