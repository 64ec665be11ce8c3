const PASTS = 'کرد شد بود داشت داد گرفت گشت گردید نمود';
const PRESENTS = 'کن شو باش دار ده گیر گرد نمای';
const PERSONS = ['م', 'ی', 'یم', 'ید', 'ند'];

const pasts = PASTS.split(' ');
const forms = [
  ...pasts.flatMap((stem) => [stem, ...PERSONS.map((ending) => stem + ending)]),
  ...PRESENTS.split(' ').flatMap((stem) => ['د', ...PERSONS].map((ending) => stem + ending)),
];
const LEANING = new Set([
  'است',
  ...forms.flatMap((form) => [form, `می\u200c${form}`]),
  ...pasts.flatMap((stem) =>
    ['', '\u200cاست', '\u200cاند', '\u200cام', '\u200cایم'].map((ending) => `${stem}ه${ending}`),
  ),
]);
/** On these no verb leans. */
const CLOSED = new Set(
  (
    'را هم نیز که و یا تا به از در با بر برای او وی من تو ما شما آنها آن‌ها آنان ایشان خود این آن اگر چون اما ولی باید شاید نباید ' +
    'خواهم خواهی خواهد خواهیم خواهید خواهند نمی‌توان می‌توان'
  ).split(' '),
);

/**
 * Whether a verb has no accent of its own behind a word: «اعلام کرد», «خوب است», «ساخته شده‌است». Behind «را» it has, and
 * where it denies something.
 */
export function leans(verb: string, before: string): boolean {
  return before !== '' && LEANING.has(verb) && !CLOSED.has(before);
}
