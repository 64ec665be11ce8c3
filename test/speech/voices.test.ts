import { expect } from '@esm-bundle/chai';
import { chooseVoice } from '../../src/speech/choose-voice.ts';
import { matchVoice } from '../../src/speech/match-voice.ts';
import { rankVoices } from '../../src/speech/rank-voices.ts';
import { fakeVoice } from '../support/fake-engine.ts';

describe('matchVoice', () => {
  const persian = [
    'fa',
    'fa-IR',
    'fa_IR',
    'FA-ir',
    'fas',
    'fas-IRN',
    'per',
    'per_IR',
    'pes',
    'pes-IR',
    'prs',
    'prs-AF',
    'PRS_af',
    'fa-IR-DilaraNeural',
    'fa-IR-x-soft',
    'fa_IR.UTF-8',
    'fa-Arab-IR',
    'fa_IR_#Arab',
    'fa-IR-u-nu-latn',
    'fa-u-nu-latn',
    'fa+f2',
  ];
  const foreign = [
    '',
    'fa-Latn',
    'fa-LATN',
    'fa_latn',
    'fa-Latn-IR',
    'fa_IR_#Latn',
    'prs-Latn',
    'fa-Cyrl',
    'fat',
    'fao',
    'fan',
    'person',
    'ar',
    'ar-IR',
    'en-FA',
    'x-fa',
    'ur-PK',
    'tg',
    'ps-AF',
    'ku-IR',
    'فارسی',
  ];
  for (const language of persian)
    it(`takes «${language}»`, () => expect(matchVoice(language)).to.equal(true));
  for (const language of foreign)
    it(`refuses «${language}»`, () => expect(matchVoice(language)).to.equal(false));
});

describe('the ladder of voices', () => {
  const device = fakeVoice('web-speech:dariush');
  const plain = fakeVoice('web-speech:compact', { name: 'Persian Compact' });
  const dari = fakeVoice('web-speech:dari', { language: 'prs-AF' });
  const own = fakeVoice('embedded:fa', { language: 'fa' });
  const online = fakeVoice('web-speech:dilara', { local: false });
  const unlisted = fakeVoice('web-speech:unlisted', { unlisted: true });
  const english = fakeVoice('web-speech:alex', { language: 'en-US' });
  const pinglish = fakeVoice('web-speech:pinglish', { language: 'fa-Latn' });
  const all = [english, online, own, pinglish, dari, plain, unlisted, device];
  const ids = (wishes: Parameters<typeof rankVoices>[1]): string[] =>
    rankVoices(all, wishes).map(({ id }) => id);

  it('goes from the device to the embedded voice, and never online by itself', () => {
    for (const internet of [true, false])
      expect(ids({ online: internet })).to.deep.equal([device.id, plain.id, dari.id, own.id]);
  });

  it('puts the choice on top, whatever it is, but never a foreign voice', () => {
    for (const { id } of [own, dari, online, unlisted])
      expect(ids({ online: true, preferred: id })[0]).to.equal(id);
    for (const { id } of [english, pinglish])
      expect(ids({ online: true, preferred: id })).not.to.include(id);
    expect(ids({ online: false, preferred: online.id })).not.to.include(online.id);
  });

  const choices = [
    ['the device has one', all, {}, device, 'device'],
    ['only the app has one', [english, own], {}, own, 'embedded'],
    ['chosen', all, { preferred: own.id }, own, 'chosen'],
    ['chosen, but gone', all, { preferred: 'web-speech:gone' }, device, 'chosen-missing'],
    ['chosen, but offline', all, { preferred: online.id, online: false }, device, 'chosen-offline'],
    ['online by choice', [english, online], { preferred: online.id }, online, 'chosen'],
    ['online was not asked for', [online], {}, null, 'unasked'],
    ['uncertain, not asked for', [unlisted], {}, null, 'unasked'],
    ['no internet', [online], { online: false }, null, 'offline'],
    ['foreign only', [english, pinglish], {}, null, 'no-persian'],
    ['foreign by choice', [english], { preferred: english.id }, null, 'no-persian'],
    ['nothing', [], {}, null, 'no-persian'],
  ] as const;
  for (const [what, voices, wishes, voice, reason] of choices)
    it(`says why: ${what}`, () =>
      expect(chooseVoice(voices, { online: true, ...wishes })).to.deep.equal({ voice, reason }));
});
