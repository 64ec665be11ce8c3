import { expect } from '@esm-bundle/chai';
import type { AppState } from '../../src/app/app-state.ts';
import { AvApp } from '../../src/ui/av-app.ts';
import '../../src/ui/av-add.ts';
import '../../src/ui/av-reader.ts';
import '../../src/ui/av-settings.ts';
import { deepFind as find } from '../support/deep-find.ts';
import { drawn } from '../support/drawn.ts';
import { testApp, type TestApp } from '../support/test-app.ts';

/** Each wait, and what shows it. */
const waits: Record<string, { state: Partial<AppState>; shown: string }> = {
  'a text that opens': {
    state: {
      route: { screen: 'reader', id: 'garden' },
      reading: { status: 'loading', id: 'garden' },
    },
    shown: '.waiting',
  },
  'a file that is read': {
    state: { route: { screen: 'add' }, adding: { status: 'reading', name: 'باغ', share: 0.4 } },
    shown: '.progress',
  },
  'a backup that is made': {
    state: {
      route: { screen: 'settings' },
      leaving: { status: 'working', what: 'backup', share: 0.4 },
    },
    shown: '.late',
  },
};

describe('what shows a wait', () => {
  let test: TestApp;
  let view: AvApp;

  beforeEach(async () => {
    test = await testApp();
    view = new AvApp();
    view.app = test.app;
    document.body.append(view);
  });

  afterEach(() => {
    view.remove();
    test.end();
  });

  for (const [name, { state, shown }] of Object.entries(waits))
    it(`is not seen before 200 ms, and is after 300: ${name}`, async () => {
      test.app.store.patch(state);
      await drawn();
      const element = find(shown)!;
      const [delay] = element.getAnimations();
      const seenAfter = (time: number): string => {
        delay!.currentTime = time;
        return getComputedStyle(element).visibility;
      };
      delay!.pause();
      expect([seenAfter(0), seenAfter(199)]).to.deep.equal(['hidden', 'hidden']);
      expect(seenAfter(300)).to.equal('visible');
    });
});
