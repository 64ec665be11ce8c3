{
  /**
   * What begins the app and shows the beginning of a text, and what else a text and the library need; the build fills it in.
   * @type {Record<'first' | 'reader' | 'library', readonly string[]>}
   */
  const scripts = { first: [], reader: [], library: [] };
  /** @type {readonly string[]} The articles that come with the app; the build fills them in. */
  const bundled = [];
  const [, id, block] = /^#\/(?:read|listen)\/([^/]+)(?:\/(\d+))?/.exec(location.hash) ?? [];

  /** @param {string} href @param {Record<string, string>} how */
  const ask = (href, how) =>
    document.head.append(Object.assign(document.createElement('link'), { href, ...how }));

  /**
   * Looks into the database as it is: at the settings, and at what else is begun.
   * @param {readonly string[]} tables
   * @param {(table: (name: string) => IDBObjectStore) => () => object} begin what it found, once all is done
   */
  const lookInto = (tables, begin) =>
    new Promise((resolve, reject) => {
      const opening = indexedDB.open('avakhan');
      opening.onerror = reject;
      /* There is none yet, and the app will want to make it. */
      opening.onupgradeneeded = () => {
        opening.onerror = () => resolve({ version: 0, settings: new Map() });
        opening.transaction?.abort();
      };
      opening.onsuccess = () => {
        const database = opening.result;
        database.onversionchange = () => database.close();
        try {
          const { version } = database;
          const look = database.transaction(['settings', 'entries', 'places', ...tables]);
          /** @param {string} name */
          const table = (name) => look.objectStore(name);
          const keys = table('settings').getAllKeys();
          const values = table('settings').getAll();
          const found = begin(table);
          look.onabort = reject;
          look.oncomplete = () => {
            database.close();
            const settings = new Map(keys.result.map((key, i) => [key, values.result[i]]));
            resolve({ version, settings, ...found() });
          };
        } catch (error) {
          database.close();
          reject(error);
        }
      };
    });

  /**
   * What src/library/early-look.ts says.
   * @param {string} part
   */
  const lookFor = async (part) => {
    const id = decodeURIComponent(part);
    const look = await lookInto(['outlines', 'mendings', 'parts'], (table) => {
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
      return () => ({
        entry: entry.result,
        outline: outline.result,
        place: place.result,
        mending: mending.result,
        part: part.result,
      });
    });
    return { id, ...look };
  };

  /** What src/library/early-shelf.ts says. */
  const lookAtShelf = () =>
    lookInto(['marks'], (table) => {
      const enough = 40;
      /** @type {unknown[]} */
      const newest = [];
      let isWhole = false;
      const cursor = table('entries').index('added').openCursor(null, 'prev');
      cursor.onsuccess = () => {
        const { result } = cursor;
        if (!result) isWhole = true;
        else if (newest.length < enough) {
          newest.push(result.value);
          result.continue();
        }
      };
      const marked = table('marks').getAllKeys();
      const marks = table('marks').getAll();
      const places = table('places').getAll();
      /** @type {IDBRequest[]} */
      const others = [];
      /** @param {IDBValidKey} id */
      const want = (id) => others.push(table('entries').get(id));
      marks.onsuccess = () => marked.result.slice(0, enough).forEach(want);
      places.onsuccess = () => {
        const begun = places.result.filter(({ finished }) => !finished);
        if (begun.length > 0) want(begun.reduce((a, b) => (b.at > a.at ? b : a)).article);
      };
      return () => ({
        newest,
        isWhole,
        others: others.map(({ result }) => result),
        marks: new Map(marked.result.map((id, i) => [id, marks.result[i]])),
        places: places.result,
      });
    });

  /** @param {readonly string[]} needed @param {string} fetchPriority */
  const askFor = (needed, fetchPriority) => {
    for (const script of needed) ask(script, { rel: 'modulepreload', fetchPriority });
  };

  const isKept = location.search !== '?unkept';
  const path = `articles/${id}.json`;
  const came =
    isKept && id !== undefined && bundled.includes(id)
      ? { path, article: fetch(`./${path}`).then((answer) => answer.json()) }
      : undefined;
  const early = isKept && id !== undefined ? lookFor(id) : undefined;
  const shelf = isKept && id === undefined ? lookAtShelf() : undefined;
  for (const one of [came?.article, early, shelf]) one?.catch(() => undefined);
  Object.assign(window, { came, early, shelf });

  /* The database takes longest, and is asked before. The first run as they come, not when all of the page has. */
  for (const script of scripts.first) import(script).catch(() => undefined);
  if (id === undefined) {
    askFor(scripts.library, 'high');
    ask('./articles/index.json', { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' });
  } else if (early && !came) {
    /* Who has kept a text has been here before, and the scripts come fast: they wait for the frame of its beginning. */
    const next = () => requestAnimationFrame(() => setTimeout(askFor, 0, scripts.reader, 'high'));
    early.then(next, next);
  } else askFor(scripts.reader, 'low');
}
