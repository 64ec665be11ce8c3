import { escape } from '../../src/speech/worker/escape.ts';
import { loadEspeak } from './load.ts';

const espeak = await loadEspeak();

/**
 * What eSpeak NG says for a text, in IPA with stress signs: phones joined by `_`, words by a space, clauses by a line
 * feed; pauses and notes of a change of language are left out. A number is as many words as are said for it.
 * With `inline`, `[[phonemes]]` in the text are spoken as eSpeak's own phoneme names and `<` and `&` are markup;
 * without, every sign stands for itself.
 * @throws RangeError for a language other than those the app ships: `fa`, `en`, `en-us`.
 */
export function phonemes(text: string, lang = 'fa', { inline = false } = {}): string {
  if (espeak.set_voice(lang) !== 0) throw new RangeError(`eSpeak NG has no voice ${lang}`);
  const clauses: string[][][] = [[]];
  espeak.synthesize(inline ? text : escape(text).text, (_, events) => {
    for (const { type, id } of events) {
      const words = clauses.at(-1)!;
      if (type === 'end') clauses.push([]);
      else if (type === 'word') words.push([]);
      else if (type === 'phoneme' && typeof id === 'string' && /^[^(]/.test(id)) {
        if (words.length === 0) words.push([]);
        words.at(-1)!.push(id);
      }
    }
    return false;
  });
  return clauses
    .map((words) => words.filter((phones) => phones.length > 0).map((phones) => phones.join('_')))
    .filter((words) => words.length > 0)
    .map((words) => words.join(' '))
    .join('\n');
}
