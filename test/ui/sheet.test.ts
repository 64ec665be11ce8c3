import { expect } from '@esm-bundle/chai';
import { AvSheet } from '../../src/ui/av-sheet.ts';
import { testApp, type TestApp } from '../support/test-app.ts';

describe('a sheet', () => {
  let test: TestApp;
  let sheet: AvSheet;
  let closed: number;

  beforeEach(async () => {
    test = await testApp();
    closed = 0;
    sheet = new AvSheet();
    sheet.app = test.app;
    sheet.heading = 'نمایش';
    sheet.addEventListener('close', () => closed++);
    document.body.append(sheet);
    await sheet.updateComplete;
  });

  afterEach(() => {
    sheet.remove();
    test.end();
  });

  /** A stroke from one element down the screen. */
  function stroke(selector: string, by: number, end = 'pointerup', pointerType = 'touch'): void {
    const target = sheet.renderRoot.querySelector(selector)!;
    const send = (type: string, clientY: number): boolean =>
      target.dispatchEvent(
        new PointerEvent(type, { bubbles: true, composed: true, clientY, pointerType }),
      );
    send('pointerdown', 100);
    send('pointermove', 100 + by / 2);
    send(end, 100 + by);
  }

  /** The event comes in a task of its own. */
  const told = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 50));

  for (const part of ['.grip', '.head', 'h2'])
    it(`closes when a finger draws it down by its ${part}`, async () => {
      stroke(part, 120);
      await told();
      expect(closed).to.equal(1);
    });

  it('stays, and where it was, after any other stroke', async () => {
    stroke('.grip', 40);
    stroke('.grip', -200);
    stroke('.grip', 200, 'pointercancel');
    stroke('.grip', 200, 'pointerup', 'mouse');
    stroke('.content', 200);
    stroke('.icon-button', 200);
    await told();
    expect(closed).to.equal(0);
    expect(sheet.renderRoot.querySelector('dialog')!.style.translate).to.equal('');
  });
});
