import { useState } from 'react';
import { messageOf } from '../api/messages';
import { runImport, type ImportSource, type Outcome } from '../api/imports';

/** A request takes this many: each fetches its pictures, and a screen that says nothing for minutes looks dead. */
const AT_ONCE = 5;

export interface ImportRun {
  readonly running: boolean;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly failure: string | null;
  start(guids: readonly string[], withoutLostPictures: boolean): Promise<void>;
}

/** Imports in small parts, one after the other, and tells of each as it comes. */
export function useImportRun(source: ImportSource): ImportRun {
  const [running, setRunning] = useState(false);
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [failure, setFailure] = useState<string | null>(null);

  const start = async (guids: readonly string[], withoutLostPictures: boolean): Promise<void> => {
    setRunning(true);
    setFailure(null);
    try {
      for (let from = 0; from < guids.length; from += AT_ONCE) {
        const done = await runImport(source, guids.slice(from, from + AT_ONCE), withoutLostPictures);
        setOutcomes((before) => new Map([...before, ...done.map((outcome) => [outcome.guid, outcome] as const)]));
      }
    } catch (error) {
      setFailure(messageOf(error));
    }
    setRunning(false);
  };

  return { running, outcomes, failure, start };
}
