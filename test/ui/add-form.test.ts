import { expect } from '@esm-bundle/chai';
import { AvAddForm } from '../../src/ui/av-add-form.ts';
import { testApp, type TestApp } from '../support/test-app.ts';

describe('the address of a page', () => {
  let test: TestApp;
  let form: AvAddForm;

  beforeEach(async () => {
    test = await testApp();
    form = new AvAddForm();
    form.app = test.app;
    form.adding = { status: 'empty' };
    document.body.append(form);
    await form.updateComplete;
  });

  afterEach(() => {
    form.remove();
    test.end();
  });

  function written(address: string): HTMLInputElement {
    const field = form.renderRoot.querySelector<HTMLInputElement>('#address')!;
    field.value = address;
    field.dispatchEvent(new Event('change'));
    return field;
  }

  for (const address of [
    'example.org',
    'www.example.org/a?b=c',
    'example.org:8080/a',
    'نمونه.ایران/متن',
  ])
    it(`may be ${address}, without its beginning`, () => {
      const field = written(address);
      expect(field.value).to.equal(`https://${address}`);
      expect(field.checkValidity()).to.equal(true);
    });

  for (const address of [
    'https://example.org/a.html',
    'http://example.org',
    'HTTPS://example.org',
    'localhost:8080/a.html',
    'mailto:a@example.org',
    'file.',
    'a. b',
    'سلام',
    '/a/b.html',
    '',
  ])
    it(`stays «${address}»`, () => {
      expect(written(address).value).to.equal(address);
    });
});
