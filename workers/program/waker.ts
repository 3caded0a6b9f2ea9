export interface Waker {
  /** Ends the wait; when nobody waits, the next wait ends at once. */
  wake(): void;
  wait(milliseconds: number): Promise<void>;
}

/** A sleep that can be cut short, and that misses no call. */
export function createWaker(): Waker {
  let called = false;
  let end: (() => void) | null = null;
  return {
    wake() {
      called = true;
      end?.();
    },
    async wait(milliseconds) {
      if (!called) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          end = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        end = null;
      }
      called = false;
    },
  };
}
