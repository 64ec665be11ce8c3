import { webSpeech } from '../../src/speech/engines/web-speech.ts';
import { FakeEngine } from '../support/fake-engine.ts';
import { FakeSpeechSynthesis, fakeSpeechHost } from '../support/fake-speech-synthesis.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { conforms } from './conformance.ts';

conforms('fake', async () => {
  const clock = new ManualClock();
  const engine = new FakeEngine('fake', clock);
  return {
    engine,
    voice: engine.voices()[0]!,
    advance: (ms) => clock.advance(ms),
    heard: () => engine.said.filter(({ began }) => began).map(({ text }) => text),
    asked: () => engine.said.length,
    breakDown: () => (engine.behave = () => ({ fault: 'voice-failed' })),
    hideWords: () => (engine.wordMarks = false),
  };
});

conforms('Web Speech', async (signal) => {
  const clock = new ManualClock();
  const synthesis = new FakeSpeechSynthesis(clock);
  synthesis.list([{}]);
  const engine = webSpeech(signal, { host: fakeSpeechHost(synthesis), clock });
  return {
    engine,
    voice: engine.voices()[0]!,
    advance: (ms) => clock.advance(ms),
    heard: () => synthesis.heard,
    asked: () => synthesis.asked.length,
    breakDown: () => (synthesis.manners = () => ({ error: 'synthesis-failed' })),
    sendLate: () => (synthesis.manners = () => ({ lateEnd: 100 })),
    hideWords: () => (synthesis.manners = () => ({ boundaries: false })),
    refuseStart: () => (synthesis.manners = () => ({ startsAfter: Infinity })),
  };
});
