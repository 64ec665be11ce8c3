const PAST_ENDINGS = [
  ...['', 'م', 'ی', 'یم', 'ید', 'ند', 'ن'],
  ...['ه', 'ه‌ام', 'ه‌ای', 'ه‌است', 'ه‌ایم', 'ه‌اید', 'ه‌اند'],
];
const PRESENT_ENDINGS = ['م', 'ی', 'د', 'یم', 'ید', 'ند'];

/** The written forms of a verb, spaces between them, from its past stem («کرد») and its present stem («کن»). */
export function verbForms(past: string, present: string): string {
  const pasts = PAST_ENDINGS.map((ending) => past + ending);
  const presents = PRESENT_ENDINGS.map((ending) => present + ending);
  return [
    ...pasts.flatMap((form) => [form, `ن${form}`]),
    ...[...pasts, ...presents].flatMap((form) => [`می‌${form}`, `نمی‌${form}`]),
    ...[...presents, present].flatMap((form) => [form, `ب${form}`, `ن${form}`]),
  ].join(' ');
}
