import { MemoryStore } from './memory-store';

describe('the store of made pages', () => {
  it('lets go of what was unused for longest when it is full', () => {
    const store = new MemoryStore<string>(10);
    store.set('a', 'A', 4);
    store.set('b', 'B', 4);
    store.get('a');
    store.set('c', 'C', 4);
    expect([store.get('a'), store.get('b'), store.get('c')]).toEqual(['A', undefined, 'C']);
  });

  it('counts a replaced entry once', () => {
    const store = new MemoryStore<string>(10);
    for (let i = 0; i < 5; i += 1) store.set('a', `A${i}`, 6);
    store.set('b', 'B', 4);
    expect([store.get('a'), store.get('b')]).toEqual(['A4', 'B']);
  });

  it('does not keep what is bigger than itself, nor what that was to replace', () => {
    const store = new MemoryStore<string>(10);
    store.set('a', 'A', 1);
    store.set('a', 'big', 11);
    expect(store.get('a')).toBeUndefined();
  });
});
