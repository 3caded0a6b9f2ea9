import { useState } from 'react';
import { messageOf } from '../api/messages';

export interface Sending {
  readonly failure: string | null;
  dismissFailure(): void;
  readonly sending: boolean;
  /** Sends, then loads the page anew; a failure leaves everything as it was and is told. */
  act(): Promise<void>;
}

/** A dialog's one deed, after which the entry is another. */
export function useSendAndReload(send: () => Promise<unknown>): Sending {
  const [failure, setFailure] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  return {
    failure,
    dismissFailure: () => setFailure(null),
    sending,
    async act() {
      setSending(true);
      try {
        await send();
        // The form holds what it read; what stands now is read anew.
        window.location.reload();
      } catch (error) {
        setFailure(messageOf(error));
        setSending(false);
      }
    },
  };
}
