/** Letters of which eSpeak NG makes something else in words that its dictionary lacks, most of them names from abroad. */
const CLASSES: readonly (readonly [written: RegExp, heard: RegExp, said: string])[] = [
  [/(?<!پش)تون$/, /(?<=[^AaeEiou:])etu:?n$/, 'ton'],
  [/(?<!^اف)سون$/, /su:n$/, 'son'],
  [/سکی$/, /(?<=[nRvflpt])[ae]saki$/, 'ski'],
  [/[نف]سک$/, /([nf])a?sak$/, '$1sk'],
  [/برگ$/, /baRag$/, 'beRg'],
  [/بورگ$/, /bu:Rag$/, 'buRg'],
  [/شتاین$/, /SatAjn$/, 'StAjn'],
  [/لند$/, /(?<=[^AaeEiou:j])[ae]land$/, 'land'],
  [/فورد$/, /fu:Rad$/, 'foRd'],
  [/ستر$/, /[ae]sta[rR]$/, 'esteR'],
  [/نگ$/, /n[ae]g$/, 'ng'],
  [/(?<!نو)یسم$/, /i?sam$/, 'ism'],
  [/..[رنلبگخجس]یو$/, /iv$/, 'ijo'],
  [/یون$/, /(?<=[^AaeEiou:])jun$/, 'ijun'],
  [/^ا[سش][تپک]/, /^a:(?=[sS][tpk])/, 'e'],
  [/^میلی\u200c?./, /^me:jli/, 'mili'],
  // Names of letters: «پی‌اچ‌دی».
  [/^(?:.{1,3}\u200c)+[آ-ی]ی$/, /(?<=[bpdtkv])ej/g, 'i'],
];

/**
 * Phonemes of eSpeak NG for a word, with what it misreads in whole classes of words put right: «همیلتون» ends in *ton*.
 * @param word without the sign of an ezafe
 * @param phonemes without stress
 */
export function correctClass(word: string, phonemes: string): string {
  return CLASSES.reduce(
    (said, [written, heard, right]) => (written.test(word) ? said.replace(heard, right) : said),
    phonemes,
  );
}
