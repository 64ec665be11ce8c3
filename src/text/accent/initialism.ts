/** Names of Latin letters as Persian writes them, in phonemes of eSpeak NG. */
const NAMES: ReadonlyMap<string, string> = new Map(
  (
    'ای ej/بی bi/سی si/دی di/ئی i/اف ef/جی dZi/اچ etS/آی Aj/کی kej/ال el/ام em/ان en/او o/پی pi/کیو kiju/آر AR/اس es/تی ti/یو ju/وی vi/' +
    'دبلیو dabelju/ایکس iks/وای vAj/زد zed'
  )
    .split('/')
    .map((pair) => pair.split(' ') as [string, string]),
);
/** Persian words of such parts. */
const OTHERS = new Set([
  'سی\u200cام',
  'بی\u200cاو',
  'بی\u200cای',
  'دی\u200cام',
  'کی\u200cام',
  'کی\u200cای',
]);

/** Phonemes of eSpeak NG, without stress, for a word of names of Latin letters: «پی‌اچ‌دی»; nothing for others. */
export function initialism(word: string): string | undefined {
  if (!word.includes('\u200c') || OTHERS.has(word)) return undefined;
  const names = word.split('\u200c').map((part) => NAMES.get(part));
  return names.includes(undefined) ? undefined : names.join('');
}
