import type { ConductRating } from '@cong-truong/domain/regulations/regulation';
import { regulationById } from '@cong-truong/domain/regulations/regulation-for';
import { Lock } from '@strapi/icons';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { ConductSheet } from '../api/conduct';
import { conflictsOf, refusedCells } from '../saving/save-state';
import { useLeaveGuard } from '../saving/use-leave-guard';
import { Banner } from '../saving-view/banner';
import type { CellNames } from '../saving-view/cell-names';
import { ConflictDialog } from '../saving-view/conflict-dialog';
import { LeaveDialog } from '../saving-view/leave-dialog';
import { TakenBanner } from '../saving-view/taken-banner';
import { SaveIndicator } from '../saving-view/save-indicator';
import { UnsentDialog } from '../saving-view/unsent-dialog';
import { Aside, Body } from '../sheet/workspace-style';
import { useReloadOnReturn } from '../sheet/use-reload-on-return';
import { ConductPanel } from './conduct-panel';
import { RatingList } from './rating-list';
import { useConductSession } from './use-conduct-session';

interface ConductWorkspaceProps {
  readonly sheet: ConductSheet;
  readonly reload: () => Promise<void>;
  readonly indicatorSlot: HTMLElement | null;
}

export function ConductWorkspace({ sheet, reload, indicatorSlot }: ConductWorkspaceProps) {
  const session = useConductSession(sheet);
  const { state } = session;
  const [dialog, setDialog] = useState<'conflicts' | 'unsent' | null>(null);
  const blocker = useLeaveGuard(state, session.saver);
  useReloadOnReturn(reload);
  const { words, conductLabel } = regulationById(sheet.class.regulation);
  const lock = lockOf(sheet, state.phase.kind === 'closed' ? state.phase.message : null);
  const names: CellNames<ConductRating> = {
    pupil: ({ row }) => sheet.pupils.find(({ studentId }) => studentId === row)?.fullName ?? '',
    column: () => words.conduct,
    value: (rating) => (rating === null ? '' : conductLabel(rating)),
  };
  const close = () => setDialog(null);
  const keepFocus = () => undefined;
  return (
    <>
      {indicatorSlot
        ? createPortal(
            <SaveIndicator
              state={state}
              locked={lock !== null}
              onRetry={session.saver.retry}
              onShowConflicts={() => setDialog('conflicts')}
              onShowUnsent={() => setDialog('unsent')}
              onShowRefused={() => showRow(sheet, refusedCells(state)[0]?.ref.row)}
              onReturnFocus={keepFocus}
            />,
            indicatorSlot,
          )
        : null}
      {lock !== null ? (
        <Banner tone="neutral" icon={<Lock aria-hidden />}>
          {lock}
        </Banner>
      ) : null}
      {session.taken ? (
        <TakenBanner taken={session.taken} onDismiss={session.dismissTaken} onShow={() => setDialog('unsent')} />
      ) : null}
      <Body $wideFirst>
        <RatingList sheet={sheet} session={session} lock={lock} groupName={words.conduct} />
        <Aside>
          <ConductPanel sheet={sheet} session={session} lock={lock} />
        </Aside>
      </Body>
      <ConflictDialog
        open={dialog === 'conflicts'}
        conflicts={conflictsOf(state)}
        names={names}
        onResolve={session.resolve}
        onClose={close}
        onReturnFocus={keepFocus}
      />
      <UnsentDialog
        open={dialog === 'unsent'}
        reason={lock ?? ''}
        changes={[...(session.taken?.resumed === false ? session.taken.changes : []), ...state.unsendable]}
        names={names}
        onClose={close}
        onReturnFocus={keepFocus}
      />
      <LeaveDialog blocker={blocker} state={state} />
    </>
  );
}

function lockOf({ state }: ConductSheet, closed: string | null): string | null {
  if (closed !== null) return closed;
  return state.editable ? null : (state.reason ?? 'Thầy/Cô chỉ xem được phần này.');
}

function showRow({ pupils }: ConductSheet, studentId: string | undefined): void {
  const row = pupils.findIndex((pupil) => pupil.studentId === studentId);
  document.querySelector<HTMLElement>(`[data-row="${row}"] [role="radio"]`)?.focus();
}
