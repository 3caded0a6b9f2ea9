/**
 * Holds entries up to a weight; those unused for longest go first.
 * @template T
 */
class MemoryStore {
  /** @type {Map<string, { value: T, weight: number }>} */
  #entries = new Map();
  #weight = 0;
  #limit;

  /** @param {number} limit in bytes, roughly */
  constructor(limit) {
    this.#limit = limit;
  }

  /**
   * @param {string} key
   * @returns {T | undefined}
   */
  get(key) {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    // Put back at the end: the order of a Map is the order of use.
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  /**
   * @param {string} key
   * @param {T} value
   * @param {number} weight
   */
  set(key, value, weight) {
    this.delete(key);
    if (weight > this.#limit) return;
    this.#entries.set(key, { value, weight });
    this.#weight += weight;
    for (const oldest of this.#entries.keys()) {
      if (this.#weight <= this.#limit) return;
      this.delete(oldest);
    }
  }

  /** @param {string} key */
  delete(key) {
    this.#weight -= this.#entries.get(key)?.weight ?? 0;
    this.#entries.delete(key);
  }
}

module.exports = { MemoryStore };
