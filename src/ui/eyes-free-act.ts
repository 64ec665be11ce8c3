import type { App } from '../app/create-app.ts';
import { commands, type CommandId } from '../app/commands.ts';
import { nextUp } from '../app/next-up.ts';
import { previousUp } from '../app/previous-up.ts';
import { TITLE } from '../speech/place.ts';
import type { Tone, Tones } from './tones.ts';
import { whereNow } from './where-now.ts';
import { words } from './words.ts';

/** The tone of each way to go. */
const ways: Readonly<Partial<Record<CommandId, Tone>>> = {
  'next-sentence': 'forward',
  'previous-sentence': 'back',
  'next-block': 'forward-far',
  'previous-block': 'back-far',
  'next-heading': 'forward-far',
  'previous-heading': 'back-far',
};

/** Tells the reader something by the voice of the app, or lets their screen reader do so: never both. */
export function answer(app: App, text: string): void {
  if (app.store.snapshot.settings.answers === 'voice') app.player.tell(text);
  else app.announce(text);
}

/** Does what a gesture, a key or a button means to one who does not look: each is told by a tone, a voice, or both. */
export function eyesFreeAct(app: App, id: CommandId, tones: Tones): void {
  const sound = (tone: Tone): void => {
    if (app.store.snapshot.settings.tones) tones.sound(tone);
  };
  const { player } = app;
  const way = ways[id];
  if (id === 'where') {
    sound('asked');
    answer(app, whereNow(app.store.snapshot, player.store.snapshot));
  } else if (id === 'next-article' || id === 'previous-article') {
    const to = (id === 'next-article' ? nextUp : previousUp)(app.store.snapshot);
    sound(to ? (id === 'next-article' ? 'forward-far' : 'back-far') : 'edge');
    if (to) void app.listen(to.id).then(() => answer(app, words.said.opened(to.title)));
    else answer(app, words.eyesFree.noArticle);
  } else if (way) {
    const edge = go(app, id);
    sound(edge ? 'edge' : way);
    // Where one has come to is heard at once.
    if (edge) answer(app, edge);
    else player.play();
  } else {
    const { status } = player.store.snapshot;
    if (id === 'toggle') sound(status === 'speaking' || status === 'loading' ? 'pause' : 'play');
    run(app, id);
  }
}

function run(app: App, id: CommandId): void {
  commands.find((command) => command.id === id)?.run(app);
}

/** Goes; what is to be said when there is nothing that way. */
function go(app: App, id: CommandId): string {
  const { player } = app;
  const before = player.store.snapshot.place;
  const known = player.spoken().length > 0;
  run(app, id);
  const now = player.store.snapshot.place;
  if (!known || !before || !now) return '';
  if (before.block !== now.block || before.index !== now.index) return '';
  if (id.startsWith('next')) return words.eyesFree.atEnd;
  return now.block === TITLE && now.index === 0 ? words.eyesFree.atStart : '';
}
