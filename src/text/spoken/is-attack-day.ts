/** What tells of the day that is called by its figures. */
const ATTACK = /حمل[هۀا]|حادث|حوادث|رویداد|تروریس|قربانی|برج|هواپیما|نیویورک|القاعده/u;

/** Whether two figures with a slash are the eleventh of September, in the order of either land. */
export function isAttackDay(a: string, b: string, around: string): boolean {
  return /^(?:9\/11|11\/9)$/.test(`${a}/${b}`) && ATTACK.test(around);
}
