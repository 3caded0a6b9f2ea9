import { useRef, useState } from 'react';

export interface Reason {
  readonly text: string;
  readonly set: (text: string) => void;
  /** The reason as it stands now, for a request that sets out. */
  readonly now: () => string | undefined;
}

/** Why the person changes marks, as long as she lets it stand. */
export function useReason(): Reason {
  const [text, set] = useState('');
  const present = useRef(text);
  present.current = text;
  return { text, set, now: () => present.current.trim() || undefined };
}
