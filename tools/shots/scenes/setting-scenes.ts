import type { AvApp } from '../../../src/ui/av-app.ts';
import { patch, patchPlayer } from '../poses.ts';
import type { Scene } from '../scene.ts';

const SETTINGS = '#/settings';

/** Settings, help, and about. */
export const settingScenes: readonly Scene[] = [
  { name: 'settings', hash: SETTINGS, whole: true },
  {
    name: 'settings-no-voice',
    hash: SETTINGS,
    byHand: true,
    whole: true,
    async then(page) {
      await page.evaluate(
        () => (document.querySelector<AvApp>('av-app')!.app.persianVoices = () => []),
      );
      await patchPlayer(page, { voice: null, reason: 'no-persian' });
    },
  },
  {
    name: 'settings-backup-found',
    hash: SETTINGS,
    byHand: true,
    whole: true,
    then: (page) =>
      patch(page, {
        leaving: {
          status: 'checked',
          review: { made: 1_700_000_000_000, articles: 12, fresh: 3, newerPlaces: 2, newNotes: 1 },
        },
      }),
  },
  { name: 'help', hash: '#/help', whole: true },
  { name: 'about', hash: '#/about', whole: true },
];
