import { createContext, useContext, type ReactNode } from 'react';
import { readChoices, type Choices } from '../api/choices';
import { useResource } from '../api/use-resource';
import { FailureNotice } from './failure-notice';
import { Loading } from './loading';

interface ChoicesValue {
  readonly choices: Choices;
  /** Reads them again: after a publication a term is closed. */
  readonly reload: () => Promise<void>;
}

const ChoicesContext = createContext<ChoicesValue | null>(null);

/** Loads once what the person may see, for all pages of the grade book. */
export function ChoicesProvider({ children }: { readonly children: ReactNode }) {
  const resource = useResource('choices', readChoices);
  switch (resource.state) {
    case 'loading':
      return <Loading />;
    case 'failed':
      return <FailureNotice failure={resource.failure} onRetry={() => void resource.reload()} />;
    case 'ready':
      return (
        <ChoicesContext.Provider value={{ choices: resource.data, reload: resource.reload }}>
          {children}
        </ChoicesContext.Provider>
      );
  }
}

export function useChoices(): ChoicesValue {
  const value = useContext(ChoicesContext);
  if (!value) throw new Error('used outside of the grade book');
  return value;
}
