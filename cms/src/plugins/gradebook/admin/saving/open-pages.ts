/** Tells pages that are still open, in any tab, from those that are gone. */
export interface OpenPages {
  /** @returns lets go of it */
  hold(page: string): () => void;
  held(): Promise<ReadonlySet<string>>;
}

const PREFIX = 'gradebook.page/';

/**
 * By a lock that the browser takes back however a page ends. Over plain http a browser has no locks: then every other page
 * counts as gone, and what two tabs of one sheet send twice has one effect all the same.
 */
export const openPages: OpenPages = {
  hold(page) {
    if (!('locks' in navigator)) return () => undefined;
    let letGo = () => {};
    const gone = new Promise<void>((resolve) => (letGo = resolve));
    void navigator.locks.request(PREFIX + page, () => gone);
    return letGo;
  },
  async held() {
    if (!('locks' in navigator)) return new Set();
    const { held = [] } = await navigator.locks.query();
    return new Set(held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])));
  },
};
