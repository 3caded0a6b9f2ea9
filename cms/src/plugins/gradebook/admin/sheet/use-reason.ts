import { useRef, useState } from 'react';

export interface Reason {
  readonly text: string;
  readonly set: (text: string) => void;
  /** The reason that goes with a request; sent again, the request keeps the one that it had. */
  readonly of: (requestId: string) => string | undefined;
}

/** Why the person changes marks, as long as she lets it stand. */
export function useReason(): Reason {
  const [text, set] = useState('');
  const present = useRef(text);
  present.current = text;
  const sent = useRef<{ readonly requestId: string; readonly reason: string } | null>(null);
  return {
    text,
    set,
    of(requestId) {
      if (sent.current?.requestId !== requestId) sent.current = { requestId, reason: present.current.trim() };
      return sent.current.reason === '' ? undefined : sent.current.reason;
    },
  };
}
