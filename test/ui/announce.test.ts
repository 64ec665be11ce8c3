import { expect } from '@esm-bundle/chai';
import { announceChanges } from '../../src/ui/announce-changes.ts';
import { words } from '../../src/ui/words.ts';
import { garden, openArticle, testApp, type TestApp } from '../support/test-app.ts';

describe('what a screen reader is told', () => {
  let test: TestApp;
  let said: string[];
  let leaving: AbortController;

  beforeEach(async () => {
    test = await testApp();
    leaving = new AbortController();
    announceChanges(test.app, leaving.signal);
    await openArticle(test);
    said = [];
    let last: unknown = test.app.store.snapshot.said;
    test.app.store.subscribe(({ said: now }) => {
      if (now !== last) said.push(now.text);
      last = now;
    }, leaving.signal);
  });

  afterEach(() => {
    leaving.abort();
    test.end();
  });

  it('is nothing while the voice goes from word to word and sentence to sentence', async () => {
    test.app.player.play();
    await test.clock.advance(4_000);
    expect(said).to.deep.equal([words.said.playing]);
  });

  it('is once that it plays, pauses, and is at its end', async () => {
    test.app.player.play();
    await test.clock.advance(200);
    test.app.player.pause();
    await test.clock.advance(200);
    test.app.player.play();
    await test.clock.advance(600_000);
    const { playing, paused } = words.said;
    expect(said).to.deep.equal([playing, paused, playing, words.player.ended]);
  });

  it('is the speed and the size that keys have changed, not what a control in a sheet tells', () => {
    test.app.set({ rate: 1.25 });
    test.app.set({ textSize: 24 });
    test.app.show('display');
    test.app.set({ textSize: 28 });
    test.app.show('none');
    expect(said).to.deep.equal([words.said.speed(1.25), words.said.size(24)]);
  });

  it('is a newer version, and once it is accepted that it comes', async () => {
    await test.app.offerUpdate(() => undefined);
    await test.app.acceptUpdate();
    expect(said).to.deep.equal([words.notice.update, words.notice.updating]);
  });

  it('is where one is, each time one asks', () => {
    test.app.player.seek({ block: 1, offset: 0 });
    test.app.askWhere();
    test.app.askWhere();
    expect(said).to.deep.equal(Array(2).fill(words.player.whereAndLeft(2, 8, 1)));
  });

  it('is what was removed', async () => {
    await test.app.remove('garden');
    expect(said).to.deep.equal([words.notice.removed(['باغ مادربزرگ'])]);
  });

  it('is that more was removed, and what can be put back once another message is closed', async () => {
    const second = { ...garden, id: 'second', title: 'نامه' };
    await test.library.add(second);
    await test.app.remove('garden');
    await test.app.remove('second');
    test.app.store.patch({ notice: { kind: 'fault', code: 'file-empty' } });
    test.app.dismissNotice();
    const both = words.notice.removed(['باغ مادربزرگ', 'نامه']);
    expect(said.slice(1)).to.deep.equal([both, words.faults['file-empty'], both]);
  });

  it('is that a new version waits, and what failed', async () => {
    await test.app.offerUpdate(() => undefined);
    test.app.store.patch({ notice: { kind: 'fault', code: 'storage-full' } });
    test.app.dismissNotice();
    expect(said).to.deep.equal([words.notice.update, words.faults['storage-full']]);
  });

  it('is how far something has come that is brought in', async () => {
    test.app.go({ screen: 'add' });
    await test.app.bringIn([{ text: 'نامه\n\nسلام.' }]);
    await test.app.clearDraft();
    await test.app.bringIn([{ text: '' }]);
    const reading = words.add.reading('');
    expect(said).to.deep.equal([reading, words.said.readIn, reading, words.faults['file-empty']]);
  });

  it('is that a text was kept', async () => {
    test.app.go({ screen: 'add' });
    await test.app.bringIn([{ text: 'نامه\n\nسلام.' }]);
    await test.app.keepDraft('نامه');
    expect(said.at(-1)).to.include(words.said.kept);
  });

  it('is how much was found, once, and how many are chosen', async () => {
    await test.app.search('انار');
    await test.app.search('انا');
    await test.app.search('');
    await test.app.chooseSeveral(true);
    await test.app.choose('garden', true);
    expect(said).to.deep.equal([
      words.search.found(1),
      words.entry.chosen(0),
      words.entry.chosen(1),
    ]);
  });

  it('is that a file is being made, and why it was not', async () => {
    await test.app.backUp();
    expect(said).to.deep.equal([words.out.working.backup, words.faults['storage-broken']]);
  });

  it('is that the voice will sleep in a minute, once', () => {
    const { store } = test.app.player;
    for (const sleep of [120_000, 61_000, 60_000, 59_000, null]) store.patch({ sleep });
    expect(said).to.deep.equal([words.said.sleepSoon]);
  });

  it('is not what the focused play key tells by its name', () => {
    const key = document.createElement('button');
    key.className = 'main';
    document.body.append(key);
    key.focus();
    test.app.player.play();
    test.app.player.pause();
    key.remove();
    expect(said).to.deep.equal([]);
  });
});
