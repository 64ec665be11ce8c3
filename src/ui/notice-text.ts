import type { Notice } from '../app/app-state.ts';
import { ezafePair } from './ezafe-pair.ts';
import { persianDigits } from '../text/persian-digits.ts';
import { voiceName } from './voice-line.ts';
import { words } from './words.ts';

/** What a message says. */
export function noticeText(notice: Notice): string {
  switch (notice.kind) {
    case 'removed':
      return words.notice.removed(notice.articles.map(({ title }) => title));
    case 'note-removed':
      return words.notice.noteRemoved;
    case 'profile-removed':
      return words.notice.profileRemoved;
    case 'ezafe-told':
      return words.ezafe.told(ezafePair(notice.told), notice.told.ezafe);
    case 'ezafe-forgotten':
      return words.ezafe.forgotten(ezafePair({ ...notice.told, ezafe: false }));
    case 'already-here':
      return notice.exact ? words.notice.alreadyHere : words.notice.alike(notice.title);
    case 'added':
      return words.notice.added(notice.count);
    case 'pictures-left':
      return words.notice.picturesLeft(notice.title);
    case 'mended':
      return words.notice.mended(persianDigits(notice.articles));
    case 'fault':
      return words.faults[notice.code];
    case 'unexpected':
      return words.notice.unexpected;
    case 'player':
      return playerNotice(notice.notice);
  }
}

function playerNotice(notice: Extract<Notice, { kind: 'player' }>['notice']): string {
  switch (notice.kind) {
    case 'voice-fell':
      return words.notice.voiceFell(voiceName(notice.to));
    case 'sample-failed':
      return words.faults[notice.why];
    case 'sentence-skipped':
      return words.notice.sentenceSkipped;
    case 'slept':
      return words.notice.slept;
    case 'tap-needed':
      return words.faults['voice-blocked'];
  }
}
