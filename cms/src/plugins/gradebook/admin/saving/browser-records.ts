/** Records under text keys that outlive the page. */
export interface Records {
  put(key: string, value: unknown): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** Those whose key begins with the prefix, in the order of their keys. */
  list(prefix: string): Promise<readonly { readonly key: string; readonly value: unknown }[]>;
}

const STORE = 'unsent';
let opened: Promise<IDBDatabase> | null = null;

/** The browser's own data base (IndexedDB). Writes of one page take effect in their order. */
export const browserRecords: Records = {
  put: (key, value) => within('readwrite', (store) => store.put(value, key)).then(() => undefined),
  remove: (keys) =>
    within('readwrite', (store) => {
      for (const key of keys) store.delete(key);
    }).then(() => undefined),
  async list(prefix) {
    const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    const found: { key: string; value: unknown }[] = [];
    await within('readonly', (store) => {
      store.openCursor(range).onsuccess = function () {
        if (!this.result) return;
        found.push({ key: String(this.result.key), value: this.result.value });
        this.result.continue();
      };
    });
    return found;
  },
};

async function within(mode: IDBTransactionMode, run: (store: IDBObjectStore) => unknown): Promise<void> {
  const database = await (opened ??= open());
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, mode);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    run(transaction.objectStore(STORE));
  });
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('gradebook', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      // The browser may close it (storage cleared, a newer version elsewhere): the next use opens it again.
      request.result.onclose = () => (opened = null);
      request.result.onversionchange = () => {
        request.result.close();
        opened = null;
      };
      resolve(request.result);
    };
  });
}
