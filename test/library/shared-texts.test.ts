import { expect } from '@esm-bundle/chai';
import { deleteDB } from 'idb';
import { idbLibrary } from '../../src/library/idb-library.ts';
import { sharedTexts } from '../../src/shared-texts.ts';
import type { Block } from '../../src/text/block.ts';

const texts = ['', 'می\u200cرود', 'plain', 'یک\r\nدو\tسه', 'nul \0 in it', 'half \ud83d', '👩‍👧'];

describe('texts that script and page hold together', () => {
  const name = `test-${crypto.randomUUID()}`;

  after(() => deleteDB(name));

  it('are as they were', async () => {
    const library = sharedTexts(idbLibrary(() => Promise.resolve([]), Date.now, name));
    const blocks = texts.map((text): Block => ({ kind: 'paragraph', text }));
    await library.add({ id: 'a', title: 'الف', language: 'fa', blocks });
    expect(await library.readPart('a', 0)).to.deep.equal(blocks);
  });
});
