/** Behind these the figures are the name of a day. */
const EVENT = /(?:حمل[هۀ]ٔ?|حملات|حادث[هۀ]ٔ?|حوادث|رویداد|واقع[هۀ]ٔ?|فاجع[هۀ]ٔ?|قربانیان)\s$/u;
/** Behind these they may be one, where an attack is told of. */
const WHEN = /(?:روز|(?:پس|بعد|پیش|قبل) از)\s$/u;
const ATTACK = /حمل[هۀا]|حادث|حوادث|رویداد|تروریس|قربانی|برج|هواپیما|نیویورک|القاعده/u;

/** Whether two figures with a slash are the eleventh of September, in the order of either land. */
export function isAttackDay(a: string, b: string, before: string, after: string): boolean {
  if (!/^(?:9\/11|11\/9)$/.test(`${a}/${b}`)) return false;
  return EVENT.test(before) || (WHEN.test(before) && ATTACK.test(before + after));
}
