import type { AppState } from '../app/app-state.ts';
import type { PlayerState } from '../speech/player-state.ts';
import { addingNews } from './adding-news.ts';
import { leavingNews } from './leaving-news.ts';
import { listNews } from './list-news.ts';
import { noticeText } from './notice-text.ts';
import { playerStatus } from './player-status.ts';
import { whereNow } from './where-now.ts';
import { words } from './words.ts';

/** ms. */
const MINUTE = 60_000;

/** All there is at a moment. */
export interface Moment {
  readonly app: AppState;
  readonly player: PlayerState;
  /** The focus is on a key that tells by its own name whether it plays. */
  readonly onPlayKey: boolean;
}

/** What a screen reader is to be told of a change, when nothing else tells it; empty when there is nothing. */
export function newsOf(was: Moment, is: Moment): string {
  return [
    messageNews(was, is),
    keptNews(was, is),
    addingNews(was.app, is.app),
    leavingNews(was.app, is.app),
    listNews(was.app, is.app),
    mendingNews(was.app, is.app),
    playerNews(was, is),
    sleepNews(was.player, is.player),
    settingNews(was, is),
  ]
    .filter(Boolean)
    .join(' ');
}

function messageNews({ app: was }: Moment, { app: is, player }: Moment): string {
  const shown = is.notice ?? is.removed;
  if (shown && shown !== (was.notice ?? was.removed)) return noticeText(shown);
  if (is.update === 'ready' && was.update !== 'ready') return words.notice.update;
  if (is.update === 'coming' && was.update !== 'coming') return words.notice.updating;
  return is.asked === was.asked ? '' : whereNow(is, player);
}

/** Several at once tell it by a message of their own. */
function keptNews({ app: was }: Moment, { app: is }: Moment): string {
  const kept =
    was.adding.status === 'draft' &&
    is.adding.status === 'empty' &&
    is.reading.status !== 'none' &&
    is.route.screen === 'reader';
  return kept ? words.said.kept : '';
}

/** Whether the text is shown mended or as it came; each single change is told by its own button. */
function mendingNews({ reading: was }: AppState, { reading: is }: AppState): string {
  if (was.status !== 'open' || is.status !== 'open' || was.article.id !== is.article.id) return '';
  if (!was.mending || !is.mending || was.mending.on === is.mending.on) return '';
  return is.mending.on ? words.said.mended : words.said.original;
}

/** Who set the timer has heard so from its control; its end comes after a word of warning. */
function sleepNews({ sleep: was }: PlayerState, { sleep: is }: PlayerState): string {
  const soon = Number(was) > MINUTE && typeof is === 'number' && is > 0 && is <= MINUTE;
  return soon ? words.said.sleepSoon : '';
}

function playerNews({ player: was }: Moment, { app, player: is, onPlayKey }: Moment): string {
  if (is.status === was.status) return '';
  if (is.status === 'ended' || is.status === 'failed') return playerStatus(is);
  if (onPlayKey || isActive(is) === isActive(was)) return '';
  if (isActive(is)) return words.said.playing;
  const slept = app.notice?.kind === 'player' && app.notice.notice.kind === 'slept';
  return is.status === 'paused' && !slept ? words.said.paused : '';
}

/** In a sheet the control itself tells its value. */
function settingNews({ app: was }: Moment, { app: is }: Moment): string {
  if (is.sheet !== 'none' || was.sheet !== 'none') return '';
  if (is.settings.rate !== was.settings.rate) return words.said.speed(is.settings.rate);
  if (is.settings.textSize !== was.settings.textSize) return words.said.size(is.settings.textSize);
  return '';
}

function isActive({ status }: PlayerState): boolean {
  return status === 'speaking' || status === 'loading';
}
