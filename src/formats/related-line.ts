const GAP = '[\\s\\u200C]*';
const WITH_RELATED =
  'مطالب|مطلب|اخبار|خبر|خبرها|خبرهای|گزارش|گزارشها|گزارشهای|گزارش‌ها|گزارش‌های|مقاله‌های|مقالههای|مقالات|نوشته‌های|نوشتههای|لینک‌های|لینکهای|پیوندهای|خواندنی‌های|خواندنیهای';

/** Labels that say «another article» by themselves, and those that need a colon or a line of their own. */
const STRONG = [
  `(?:بیشتر|همچنین|حتما|حتماً)${GAP}(?:بخوانید|ببینید|بدانید)`,
  `(?:این|این (?:مطلب|خبر|گزارش|مقاله|نوشته)|اینها|این‌ها)${GAP}را${GAP}(?:هم|نیز)${GAP}(?:بخوانید|ببینید)`,
  `(?:${WITH_RELATED})${GAP}(?:مرتبط|پیشنهادی)`,
];
const WEAK = [
  'بخوانید',
  `(?:در|از)${GAP}(?:همین|این)${GAP}(?:زمینه|رابطه|باره|دسته)(?:${GAP}بخوانید)?`,
  `پیشنهاد${GAP}(?:ما|می${GAP}کنیم|سردبیر)(?:[^:.،]{0,25})`,
  `از دست ندهید`,
  `بیشتر${GAP}(?:در|از)${GAP}(?:این|همین)${GAP}(?:باره|زمینه|مورد)(?:${GAP}بخوانید)?`,
  `(?:پر${GAP}(?:خواننده|بازدید|بیننده|مخاطب|بحث)|داغ)${GAP}ترین(?:${GAP}(?:ها|های))?(?:${GAP}(?:${WITH_RELATED}|روز|هفته))*`,
  'read more|read also|see also|related(?: articles?| posts?| stories)?',
];
const OPENING = '^[\\s\\p{S}\\p{Po}\\p{Pd}\\p{Ps}\\uFE0F\\u200C-\\u200F]*';
const COLON = `${GAP}(?::|：|؛|←|»|>>|\\||[-–—](?=\\s))${GAP}`;
const LABELLED = new RegExp(`${OPENING}(?:${[...STRONG, ...WEAK].join('|')})${COLON}`, 'iu');
const BARE = new RegExp(`${OPENING}(?:${STRONG.join('|')})(?=\\s|$)`, 'iu');
const ALONE = new RegExp(
  `${OPENING}(?:${[...STRONG, ...WEAK].join('|')})[\\s\\p{P}\\p{S}]*$`,
  'iu',
);
/** Labels that say so only of a box full of links. */
const OF_BOX =
  /^(?:(?:آخرین|تازه ?ترین|جدید ?ترین|مهم ?ترین|دیگر|سایر) (?:اخبار|خبر ?ها|خبر ?های .{2,15}|مطالب|نوشته ?ها|مقالات|عناوین|پست ?ها)|(?:مطالب|اخبار|مقالات|نوشته ?های|پست ?های|خبر ?های|ویدیو ?های) (?:مشابه|بیشتر|دیگر|پربازدید|خواندنی|منتخب|برگزیده)|(?:مطلب|خبر|نوشته|پست|مقالهٔ?) (?:بعدی|قبلی|پیشین)|شاید (?:از )?(?:این|اینها|این .{2,15}) (?:را )?(?:هم )?(?:خوشتان بیاید|بپسندید|دوست داشته باشید|برایتان جالب باشد)|(?:خواندنی|دیدنی) ?ها|مرتبط ?ها|more (?:from|stories|posts|news) ?.*|recent posts|you may also like)$/i;
const FINAL_STOP = /[.!؟?…][»"”)\]]*$/;

/**
 * Reads a line that points to another article («بیشتر بخوانید: …»). Gives the UTF-16 offset at which
 * the name of that article begins (the length of the line when the name is on the lines below), or
 * nothing when the line is ordinary text.
 */
export function relatedStart(line: string): number | undefined {
  if (line.length > 300) return undefined;
  const folded = line.replaceAll('ي', 'ی');
  if (ALONE.test(folded)) return line.length;
  const labelled = LABELLED.exec(folded);
  if (labelled) return labelled[0].length;
  const bare = BARE.exec(folded);
  if (!bare || FINAL_STOP.test(line)) return undefined;
  return line.length - line.slice(bare[0].length).trimStart().length;
}

/** Whether a text is nothing but the label of a box of links to other articles. */
export function isRelatedLabel(text: string): boolean {
  const folded = text
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .replace(/[\s\u200C]+/g, ' ');
  return relatedStart(text) === text.length || OF_BOX.test(folded.replace(/[\s:؛.…]+$/, ''));
}
