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
        () => (document.querySelector<AvApp>('av-app')!.app.player.voices = () => []),
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
  {
    name: 'settings-backup-working',
    hash: SETTINGS,
    byHand: true,
    whole: true,
    async then(page) {
      await patch(page, { leaving: { status: 'working', what: 'backup', share: 0.35 } });
      await page.getByRole('progressbar').waitFor();
    },
  },
  {
    name: 'settings-backup-made',
    hash: SETTINGS,
    byHand: true,
    whole: true,
    then: (page) =>
      patch(page, {
        leaving: {
          status: 'made',
          what: 'backup',
          name: 'avakhan-2026-11-24.avakhan',
          size: 4_300_000,
          shares: true,
          picturesLeft: 2,
        },
      }),
  },
  { name: 'help', hash: '#/help', whole: true },
  { name: 'about', hash: '#/about', whole: true },
];
