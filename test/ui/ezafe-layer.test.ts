import { expect } from '@esm-bundle/chai';
import type { EzafeMark } from '../../src/text/ezafe/ezafe-marks.ts';
import { EzafeLayer } from '../../src/ui/ezafe-layer.ts';

/** A mark after the first word of each text; remembers which texts were asked for. */
function fakeAid(sign: EzafeMark['sign'] = '\u0650') {
  const asked: string[] = [];
  return {
    asked,
    load: () => Promise.resolve(),
    marks: (text: string): EzafeMark[] => {
      asked.push(text);
      return [{ at: text.indexOf(' '), sign }];
    },
  };
}

/** A page of paragraphs with a layer over it, as the reader has. */
function page(texts: readonly string[], aid: ReturnType<typeof fakeAid>) {
  const body = document.createElement('div');
  body.dir = 'rtl';
  body.style.cssText = 'position: relative; font-size: 40px; line-height: 2';
  const layer = document.createElement('div');
  layer.style.cssText = 'position: absolute; inset: 0';
  const paragraphs = texts.map((text) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    return paragraph;
  });
  body.append(layer, ...paragraphs);
  document.body.append(body);
  return { body, layer, paragraphs, signs: new EzafeLayer(layer, aid) };
}

/** Waits until the layer has been told what is near the window. */
async function looked(): Promise<void> {
  for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
}

const heightOf = (sign: Element): number =>
  Number(/ (-?[\d.]+)px$/.exec((sign as HTMLElement).style.translate)![1]);

describe('the layer of the unwritten ezafe', () => {
  afterEach(() => {
    document.body.replaceChildren();
    scrollTo(0, 0);
  });

  it('looks only at what is near the window, however long the article', async () => {
    const aid = fakeAid();
    const { layer, paragraphs, signs } = page(
      Array.from({ length: 600 }, (_, i) => `باغ سبز ${i}`),
      aid,
    );
    signs.show(paragraphs, []);
    await looked();
    const atTop = aid.asked.length;
    expect(atTop).to.be.within(1, 60);
    expect(layer.querySelectorAll('i').length).to.equal(atTop);

    paragraphs.at(-1)!.scrollIntoView();
    await looked();
    expect(aid.asked).to.include('باغ سبز 599');
    expect(aid.asked.length).to.be.below(120);
    expect(layer.querySelectorAll('i').length).to.be.within(1, 60);

    signs.hide();
    expect(layer.childElementCount).to.equal(0);
  });

  it('draws below the ink of the letter: lower under a tail', async () => {
    const aid = fakeAid();
    const { layer, paragraphs, signs } = page(['باد سبز', 'بار سبز'], aid);
    const tops = paragraphs.map((p) => p.getBoundingClientRect().top);
    signs.show(paragraphs, []);
    await looked();
    const [flat, tail] = [...layer.querySelectorAll('i')].map(heightOf) as [number, number];
    expect(tail - tops[1]!).to.be.above(flat - tops[0]!);
  });

  it('draws a hamza over the letter, above where a kasra would be', async () => {
    const heights: number[] = [];
    for (const sign of ['\u0650', '\u0654'] as const) {
      const { body, layer, paragraphs, signs } = page(['خانه سبز'], fakeAid(sign));
      signs.show(paragraphs, []);
      await looked();
      heights.push(heightOf(layer.querySelector('i')!));
      body.remove();
    }
    expect(heights[1]).to.be.below(heights[0]!);
  });
});
