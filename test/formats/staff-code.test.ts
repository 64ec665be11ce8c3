import { expect } from '@esm-bundle/chai';
import { isStaffCode } from '../../src/formats/staff-code.ts';

describe('the numbers of who wrote a report', () => {
  for (const line of ['۲۳۳۲۱۷', '21217', '۷۴۵۶/ ۶۰۲۱', '۳۰۴۵/۶۰۲۱/۷۱۲۰', '۲۳۱/۲۳۲'])
    it(line, () => expect(isStaffCode(line)).to.equal(true));
  for (const line of [
    '۱۴۰۳',
    '۱۳۹۸/۱۳۹۹',
    '۱۴۰۳/۰۹/۰۸',
    '1998/1999',
    '۸۸۷۷۶۶۵۵',
    '۱۲',
    '۱۲/۵',
    'الف/۲۳۱',
  ])
    it(`${line} is none`, () => expect(isStaffCode(line)).to.equal(false));
});
