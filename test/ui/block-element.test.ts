import { expect } from '@esm-bundle/chai';
import type { Block } from '../../src/text/block.ts';
import { unchanged } from '../../src/text/rewrite.ts';
import { blockElement } from '../../src/ui/block-element.ts';
import { blocksStyle } from '../../src/ui/styles/blocks.ts';
import { readerStyle } from '../../src/ui/styles/reader.ts';
import { sectionContent } from '../../src/ui/section-content.ts';

const blocks: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'سرفصل' },
  { kind: 'verse', text: 'بیا ابر تیره\tبشوی این غبار\nزمین تشنه ماند   نمی بر لبی نیست' },
  {
    kind: 'paragraph',
    text: 'واژهٔ پررنگ۱ و پیوند',
    spans: [
      { kind: 'strong', from: 6, to: 11 },
      { kind: 'note', from: 11, to: 12, label: '1' },
      { kind: 'link', from: 15, to: 20, href: 'javascript:alert(1)' },
    ],
  },
  { kind: 'row', header: true, text: 'شهر\t\tبارش' },
  { kind: 'row', header: false, text: 'یزد\t۵۰\t', spans: [{ kind: 'emphasis', from: 0, to: 3 }] },
  { kind: 'footnote', label: '1', text: 'توضیح پانوشت' },
  { kind: 'furniture', what: 'share', text: 'هم‌رسانی' },
  { kind: 'quote', text: 'گفت', language: 'en' },
  { kind: 'item', ordered: false, depth: 1, text: 'انار' },
  { kind: 'figure', text: 'زیرنویس', image: 'a.png' },
  { kind: 'item', ordered: true, depth: 0, mark: '9', text: 'انجیر' },
  { kind: 'item', ordered: true, depth: 0, mark: '10', text: 'سیب' },
];

describe('the elements of a text', () => {
  for (const [i, block] of blocks.entries())
    it(`hold the text of a ${block.kind} (${i}) and nothing else where its text is`, () => {
      const element = blockElement(block, i, 'fa');
      const holder = element.matches('[data-text]')
        ? element
        : element.querySelector('[data-text]');
      expect(holder?.textContent).to.equal(block.text);
      expect(element.dataset['block']).to.equal(String(i));
    });

  const section = (furniture = false): HTMLElement => {
    const holder = document.createElement('div');
    const all = { from: 0, to: blocks.length };
    holder.append(
      ...sectionContent(blocks, all, (i) => unchanged(blocks[i]!.text), furniture, 'fa'),
    );
    return holder;
  };

  it('are one table for rows that follow each other, in a box that can be scrolled by keys', () => {
    const table = section().querySelector('[role=group][tabindex="0"][aria-label] > [role=table]')!;
    expect(table.querySelectorAll('[role=row]').length).to.equal(2);
    expect(table.querySelectorAll('[role=columnheader]').length).to.equal(3);
    expect(table.querySelectorAll('[role=cell]').length).to.equal(3);
  });

  it('have the mark of an item before its text, in the digits of its language, and no sign more', () => {
    const marks = (language: string): (string | undefined)[] =>
      blocks
        .filter(({ kind }) => kind === 'item')
        .map((block, i) => blockElement(block, i, language).dataset['mark']);
    expect(marks('fa')).to.deep.equal([undefined, '۹.', '۱۰.']);
    expect(marks('en')).to.deep.equal([undefined, '9.', '10.']);
    const own = blockElement({ ...blocks.at(-1)!, language: 'en' }, 0, 'fa');
    expect(own.dataset['mark']).to.equal('10.');
  });

  it('leave a list as much room for marks as its longest takes', () => {
    const lists = [...section().querySelectorAll<HTMLElement>('[role=list]')];
    expect(lists.map((list) => list.style.getPropertyValue('--mark'))).to.deep.equal(['', '3']);
    expect(lists[1]!.querySelectorAll(':scope > [role=listitem]').length).to.equal(2);
  });

  it('stand under each other in a list, whatever the length of their marks', () => {
    const style = document.createElement('style');
    style.textContent = readerStyle.cssText;
    const list = section().querySelectorAll<HTMLElement>('[role=list]')[1]!;
    list.dir = 'rtl';
    document.body.append(style, list);
    const begins = Array.from(list.children, (item) => {
      const range = document.createRange();
      range.selectNodeContents(item);
      return Math.round(range.getBoundingClientRect().right);
    });
    expect(begins[1]).to.equal(begins[0]);
    const { right } = list.getBoundingClientRect();
    expect(begins[0]).to.be.lessThan(right - 10);
    list.remove();
    style.remove();
  });

  it('show furniture only where it is wanted', () => {
    expect(section().querySelector('.furniture')).to.equal(null);
    expect(section(true).querySelector('.furniture')).not.to.equal(null);
  });

  it('put the halves of all lines of a verse side by side where the longest fit, and else below each other', () => {
    const style = document.createElement('style');
    style.textContent = blocksStyle.cssText;
    const verse = blockElement(blocks[1]!, 1, 'fa');
    document.body.append(style, verse);
    const rows = (width: string): number[] => {
      verse.style.inlineSize = width;
      return Array.from(verse.querySelectorAll('.line'), (line) => {
        const tops = Array.from(
          line.querySelectorAll('.half'),
          (half) => half.getBoundingClientRect().top,
        );
        return new Set(tops).size;
      });
    };
    expect(rows('16em')).to.deep.equal([1, 1]);
    expect(rows('12em')).to.deep.equal([2, 2]);
    verse.remove();
    style.remove();
  });

  it('lead nowhere but to pages and mail', () => {
    expect(section().querySelector('a')?.getAttribute('href')).to.equal('#');
  });

  it('have the direction of their language', () => {
    expect(blockElement(blocks[7]!, 7, 'fa').dir).to.equal('ltr');
  });
});
