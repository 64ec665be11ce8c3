/*
 * Voices for tests that make no sound. Which of them the system lists, and when, is told from outside by
 * `offer`; how each behaves is in the table below, by name. What was asked of them is kept in `asked`.
 */

/** How long a word takes at rate 1, ms. */
const WORD = 90;

const EVENTS = ['start', 'word', 'sentence', 'end', 'error'];

/** What happens after `start`; each gets the request and a function that waits unless it is stopped. */
const VOICES = {
  'Test words': { remote: false, speak: sayWords },
  'Test online': { remote: true, speak: sayWords },
  'Test endless': { remote: false, speak: async () => undefined },
  'Test broken': {
    remote: false,
    speak: async ({ send }) => send({ type: 'error', errorMessage: 'broken' }),
  },
  'Test failing': {
    remote: false,
    speak: (request) => (isFirst('Test failing') ? sayWords : VOICES['Test broken'].speak)(request),
  },
  'Test stalling': {
    remote: false,
    speak: (request) =>
      (isFirst('Test stalling') ? sayWords : VOICES['Test endless'].speak)(request),
  },
  'Test empty': {
    remote: false,
    speak: async ({ send, text }) => send({ type: 'end', charIndex: text.length }),
  },
};

async function sayWords({ text, rate, send, stopped }) {
  for (const { index, 0: word } of text.matchAll(/\S+/g)) {
    send({ type: 'word', charIndex: index, length: word.length });
    await new Promise((resolve) => setTimeout(resolve, WORD / rate));
    if (stopped()) return;
  }
  send({ type: 'end', charIndex: text.length });
}

/** @type {{ voice: string, text: string, rate: number }[]} */
self.asked = [];

/** Some voices are well at their first sentence only. */
const isFirst = (name) => self.asked.filter(({ voice }) => voice === name).length === 1;

/** Makes these, and only these, the voices that the system lists. */
self.offer = (...names) =>
  chrome.ttsEngine.updateVoices(
    names.map((voiceName) => ({
      voiceName,
      lang: 'fa-IR',
      remote: VOICES[voiceName].remote,
      eventTypes: EVENTS,
    })),
  );

let current = 0;

chrome.ttsEngine.onSpeak.addListener((text, options, send) => {
  const mine = ++current;
  const { voiceName: voice = '', rate = 1 } = options;
  self.asked.push({ voice, text, rate });
  send({ type: 'start', charIndex: 0 });
  void VOICES[voice].speak({ text, rate, send, stopped: () => mine !== current });
});

chrome.ttsEngine.onStop.addListener(() => {
  current++;
});
chrome.ttsEngine.onPause.addListener(() => undefined);
chrome.ttsEngine.onResume.addListener(() => undefined);
