import { expect } from '@esm-bundle/chai';
import type { ReactiveControllerHost } from 'lit';
import { KeepPlace } from '../../src/ui/controllers/keep-place.ts';

const host: ReactiveControllerHost = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};

function box(height: number, text = ''): HTMLElement {
  const element = document.createElement('p');
  Object.assign(element.style, { blockSize: `${height}px`, margin: '0' });
  element.textContent = text;
  document.body.append(element);
  return element;
}

async function frames(count: number, each: () => void = () => undefined): Promise<void> {
  for (let i = 0; i < count; i++) {
    await new Promise(requestAnimationFrame);
    each();
  }
}

describe('the place on the screen', () => {
  const boxes: HTMLElement[] = [];
  let keep: KeepPlace;

  beforeEach(() => {
    boxes.push(box(1_000), box(400, 'سطری که می‌خوانند'), box(30_000));
    const text = boxes[1]!;
    keep = new KeepPlace(host, (top) => {
      const rect = text.getBoundingClientRect();
      return rect.bottom > top && rect.top < innerHeight ? [text] : [];
    });
    keep.hostConnected();
    scrollTo(0, 900);
    keep.take();
  });

  afterEach(() => {
    keep.hostDisconnected();
    boxes.splice(0).forEach((one) => one.remove());
  });

  const grow = (): void => void (boxes[0]!.style.blockSize = `${boxes[0]!.offsetHeight + 40}px`);
  const top = (): number => boxes[1]!.getBoundingClientRect().top;

  it('is put back while what lies above it changes', async () => {
    const before = top();
    keep.restore();
    grow();
    await frames(6, grow);
    await frames(20);
    expect(top()).to.be.closeTo(before, 1);
  });

  it('is taken anew where the reader has scrolled to', async () => {
    scrollTo(0, 1_000);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const before = top();
    keep.restore();
    grow();
    await frames(20);
    expect(top()).to.be.closeTo(before, 1);
  });

  it('is let go for another where there is no text yet, though the page still moves', async () => {
    keep.restore();
    scrollTo(0, 20_000);
    keep.take();
    grow();
    await frames(6, grow);
    await frames(20);
    expect(scrollY).to.be.greaterThan(19_000);
  });
});
