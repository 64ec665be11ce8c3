import { expect } from '@esm-bundle/chai';
import { shownName } from '../../src/app/shown-name.ts';

describe('the name of a file as it is shown', () => {
  for (const [what, name, shown] of [
    ['a plain one', 'گل‌دان ۱.txt', 'گل‌دان ۱.txt'],
    ['one that turns itself around', 'عکس\u202Egpj.exe', 'عکسgpj.exe'],
    ['signs that cannot be seen', '\u2066\u200Fa\0\x07\u2028.txt', 'a.txt'],
    ['marks heaped on a letter', `ا${'\u0301'.repeat(50)}`, `ا${'\u0301'.repeat(8)}`],
    ['a long one', `${'ب'.repeat(500)}.epub`, `${'ب'.repeat(56)}…${'ب'.repeat(19)}.epub`],
  ] as const)
    it(what, () => expect(shownName(name)).to.equal(shown));
});
