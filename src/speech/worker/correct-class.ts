/** Letters of which eSpeak NG makes something else in words that its dictionary lacks, most of them names from abroad. */
const CLASSES: readonly (readonly [written: RegExp, heard: RegExp, said: string])[] = [
  [/..(?:ینگ|مپ)تون$/, /(?<=[^AaeEiou:])etu:?n$/, 'ton'],
  [/..(?<!ا|اف)سون$/, /su:n$/, 'son'],
  [/سکی$/, /(?<=[nRvflpt])[ae]saki$/, 'ski'],
  [/[نف]سک$/, /([nf])a?sak$/, '$1sk'],
  [/برگ$/, /baRag$/, 'beRg'],
  [/بورگ$/, /bu:Rag$/, 'buRg'],
  [/شتاین$/, /SatAjn$/, 'StAjn'],
  [/لند$/, /(?<=[^AaeEiou:j])aland$/, 'land'],
  [/فورد$/, /fu:Rad$/, 'foRd'],
  [/(?:چ|ن|ل|(?<!خا)ک)ستر$/, /[ae]sta[rR]$/, 'esteR'],
  [/نگ$/, /n[ae]g$/, 'ng'],
  [/^(?!ن?می\u200c|ب?لیسم$).*(?<!نو)یسم$/, /i?sam$/, 'ism'],
  [/یزم$/, /i?zam$/, 'izm'],
  [/..[رنلبگخجس]یو$/, /iv$/, 'ijo'],
  [/(?<!^مد|^اف|^صه)یون$/, /(?<=[^AaeEiou:])jun$/, 'ijun'],
  [/^ا[سش][تپک]/, /^a:(?=[sS][tpk])/, 'e'],
  [/^میلی\u200c?./, /^me:jli/, 'mili'],
  [/جویی$/, /dZavi$/, 'dZui'],
  // «می‌ماند» and «می‌خورد» are of the present more often than of the past.
  [/^ن?می\u200c.*[^\u200c]اند$/, /And$/, 'Anad'],
  [/^ن?می\u200c(?:آو|خو|شما|گست)رد$/, /Rd$/, 'Rad'],
  [/^ن?می\u200cبرد$/, /boRd$/, 'baRad'],
  [/\u200cروی$/, /Ruje$/, 'Ravi'],
  [/(?:رضا|عباس|علی|حسین|حسن|امام|محمد|شاه|مهدی|مرتضی|نجف|الله)\u200c?قلی$/, /q1[ae]li$/, 'q1oli'],
  [/^غیر[اآ]/, /^q1iR/, 'q1ejRe'],
  [/^ضد[اآ]/, /^zad/, 'zedde'],
];

/**
 * Phonemes of eSpeak NG for a word, with what it misreads in whole classes of words put right: «ولینگتون» ends in *ton*.
 * @param word without the sign of an ezafe
 * @param phonemes without stress
 */
export function correctClass(word: string, phonemes: string): string {
  return CLASSES.reduce(
    (said, [written, heard, right]) => (written.test(word) ? said.replace(heard, right) : said),
    phonemes,
  );
}
