import type { RunParams, RunStep } from '@cong-truong/database/runs/run';

/** One thing to be done, once. */
export interface PlanItem {
  readonly step: RunStep;
  readonly classId: string;
}

/**
 * A publication as a list of items, the same however often it is asked for: how many are done says where a run stands. Every
 * class is checked before the first one is frozen.
 */
export function planOf({ classIds, print, notify }: RunParams): readonly PlanItem[] {
  const steps: readonly RunStep[] = [
    'check',
    'recompute',
    'freeze',
    ...(print ? (['print'] as const) : []),
    ...(notify ? (['notify'] as const) : []),
  ];
  return steps.flatMap((step) => classIds.map((classId) => ({ step, classId })));
}
