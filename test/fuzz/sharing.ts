import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { arrivals } from '../../src/arrivals.ts';
import { shareTarget } from '../../src/sw/share-target.ts';

// A page has no registration of its own, as a service worker has.
Object.assign(self, { registration: { scope: new URL('/', location.href).href } });

const text = fc.string({ unit: 'binary', maxLength: 30 });
const form = fc
  .record({
    fields: fc.array(fc.tuple(fc.constantFrom('title', 'text', 'url', 'files', '__proto__'), text)),
    files: fc.array(fc.tuple(text, text, fc.uint8Array({ maxLength: 20 })), { maxLength: 3 }),
  })
  .map(({ fields, files }): BodyInit => {
    const data = new FormData();
    for (const [name, value] of fields) data.append(name, value);
    for (const [name, type, bytes] of files)
      data.append('files', new File([new Uint8Array(bytes)], name, { type }));
    return data;
  });
const body = fc.oneof(
  { weight: 3, arbitrary: form },
  text.map((one): BodyInit => one),
);

/** Whatever is posted, the app is opened, and finds what can be read or nothing. */
export const sharing = fc.asyncProperty(body, async (posted) => {
  const request = new Request('/share', { method: 'POST', body: posted });
  const { status } = await shareTarget.answer({ request });
  expect(status).to.equal(303);
  for (const source of await arrivals.takeShared()) {
    if ('arrayBuffer' in source) expect(source.name).to.be.a('string');
    else expect(source).to.have.property('text').that.is.a('string').and.is.not.empty;
  }
  expect(await arrivals.takeShared()).to.deep.equal([]);
});
