{
  /**
   * What shows the beginning of a text, what else a text needs, and what the library needs; the build fills it in.
   * @type {Record<'early' | 'reader' | 'library', readonly string[]>}
   */
  const scripts = { early: [], reader: [], library: [] };
  /** @type {readonly string[]} The articles that come with the app; the build fills them in. */
  const bundled = [];
  const [, id, block] = /^#\/(?:read|listen)\/([^/]+)(?:\/(\d+))?/.exec(location.hash) ?? [];

  /** @param {string} href @param {Record<string, string>} how */
  const ask = (href, how) =>
    document.head.append(Object.assign(document.createElement('link'), { href, ...how }));

  const [urgent, other] =
    id === undefined ? [scripts.library, []] : [scripts.early, scripts.reader];
  for (const script of urgent) ask(script, { rel: 'modulepreload' });
  for (const script of other) ask(script, { rel: 'modulepreload', fetchPriority: 'low' });
  if (id === undefined)
    ask('./articles/index.json', { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' });

  /**
   * What src/library/early-look.ts says.
   * @param {string} part
   */
  const lookFor = (part) =>
    new Promise((resolve, reject) => {
      const id = decodeURIComponent(part);
      const opening = indexedDB.open('avakhan');
      let version = 0;
      let isNone = false;
      opening.onerror = (event) =>
        isNone ? resolve({ id, version, settings: new Map() }) : reject(event);
      /* There is none yet, and the app will want to make it. */
      opening.onupgradeneeded = () => {
        isNone = true;
        opening.transaction?.abort();
      };
      opening.onsuccess = () => {
        const database = opening.result;
        database.onversionchange = () => database.close();
        try {
          version = database.version;
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
          /* Mostly it is the first that is wanted: asked for with the rest, it costs no second way there and back. */
          let part = table('parts').get([id, 0]);
          place.onsuccess = () => {
            const at = Number(block ?? place.result?.block ?? 0);
            /** @type {{ from: number }[]} */
            const parts = outline.result?.parts ?? [];
            const index = parts.filter(({ from }) => from <= at).length - 1;
            if (index > 0) part = table('parts').get([id, index]);
          };
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
              part: part.result,
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
      const path = `articles/${id}.json`;
      const came = bundled.includes(id)
        ? { path, article: fetch(`./${path}`).then((answer) => answer.json()) }
        : undefined;
      const early = lookFor(id);
      for (const one of [came?.article, early]) one?.catch(() => undefined);
      Object.assign(window, { came, early });
    }
  }
}
