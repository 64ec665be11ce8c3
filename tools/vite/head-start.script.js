{
  /**
   * What shows a text and what shows the library, and all that the library needs; the build fills it in.
   * @type {Record<'reader' | 'library' | 'others', readonly string[]>}
   */
  const scripts = { reader: [], library: [], others: [] };
  /** @type {readonly string[]} The articles that come with the app; the build fills them in. */
  const bundled = [];
  const id = /^#\/(?:read|listen)\/([^/]+)/.exec(location.hash)?.[1];

  /** @param {string} href @param {Record<string, string>} how */
  const ask = (href, how) =>
    document.head.append(Object.assign(document.createElement('link'), { href, ...how }));
  /** @param {string} name */
  const askForJson = (name) =>
    ask(`./articles/${name}.json`, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' });

  if (id === undefined) {
    for (const script of scripts.others) ask(script, { rel: 'modulepreload' });
    askForJson('index');
  } else if (bundled.includes(id)) askForJson(id);
  /* They run with the app's own script once the page is there, and not when that has asked for them. */
  const run = () => {
    for (const script of id === undefined ? scripts.library : scripts.reader)
      import(script).catch(() => undefined);
  };
  document.addEventListener('readystatechange', run, { once: true });

  /**
   * What src/library/early-look.ts says.
   * @param {string} part
   */
  const lookFor = (part) =>
    new Promise((resolve, reject) => {
      const id = decodeURIComponent(part);
      const opening = indexedDB.open('avakhan');
      opening.onerror = reject;
      /* There is none yet, and the app will want to make it. */
      opening.onupgradeneeded = () => opening.transaction?.abort();
      opening.onsuccess = () => {
        const database = opening.result;
        database.onversionchange = () => database.close();
        try {
          const { version } = database;
          const tables = ['settings', 'entries', 'outlines', 'places', 'mendings', 'parts'];
          const look = database.transaction(tables);
          /** @param {string} name */
          const table = (name) => look.objectStore(name);
          const keys = table('settings').getAllKeys();
          const values = table('settings').getAll();
          const entry = table('entries').get(id);
          const outline = table('outlines').get(id);
          const place = table('places').get(id);
          const mending = table('mendings').get(id);
          const first = table('parts').get([id, 0]);
          look.onabort = reject;
          look.oncomplete = () => {
            database.close();
            resolve({
              id,
              version,
              settings: new Map(keys.result.map((key, i) => [key, values.result[i]])),
              entry: entry.result,
              outline: outline.result,
              place: place.result,
              mending: mending.result,
              part: first.result,
            });
          };
        } catch (error) {
          database.close();
          reject(error);
        }
      };
    });

  if (location.search !== '?unkept') {
    if (id === undefined) void indexedDB.databases?.().catch(() => undefined);
    else {
      const early = lookFor(id);
      early.catch(() => undefined);
      Object.assign(window, { early });
    }
  }
}
