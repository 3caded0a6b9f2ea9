import { Lock } from '@strapi/icons';
import { useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Sheet } from '../api/sheet';
import { findPupils } from '../grid/find-pupils';
import { at } from '../grid/selection';
import { useLeaveGuard } from '../saving/use-leave-guard';
import { Banner } from '../saving-view/banner';
import { LeaveDialog } from '../saving-view/leave-dialog';
import { TakenBanner } from '../saving-view/taken-banner';
import { SaveIndicator } from '../saving-view/save-indicator';
import { CellBar } from './cell-bar';
import { CellButtons } from './cell-buttons';
import { sheetLock } from './cell-lock';
import { ClassPanel } from './class-panel';
import { KeysHelp } from './keys-help';
import { firstRefusal, latestRefusal } from './latest-refusal';
import { MarkGrid, type MarkGridHandle } from './mark-grid';
import { PupilSearch, type PupilSearchHandle } from './pupil-search';
import { ReasonField } from './reason-field';
import { RefusalAlert } from './refusal-alert';
import { SheetDialogs, type OpenDialog } from './sheet-dialogs';
import { refAt, sheetModel } from './sheet-model';
import { Aside, Body, Toolbar } from './workspace-style';
import { useCommitOnLeave } from './use-commit-on-leave';
import { useGrid } from './use-grid';
import { useReason } from './use-reason';
import { useReloadOnReturn } from './use-reload-on-return';
import { useSheetSession } from './use-sheet-session';
import { useWhy } from './use-why';
import { WhyPanel } from './why-panel';
import { conflictsOf } from '../saving/save-state';

interface SheetWorkspaceProps {
  readonly sheet: Sheet;
  readonly reload: () => Promise<void>;
  /** Place among the pickers for the state of saving. */
  readonly indicatorSlot: HTMLElement | null;
}

/** One sheet with all that belongs to working on it. */
export function SheetWorkspace({ sheet, reload, indicatorSlot }: SheetWorkspaceProps) {
  const model = useMemo(() => sheetModel(sheet), [sheet]);
  const reason = useReason();
  const session = useSheetSession(sheet, reason);
  const { state } = session;
  const lock = sheetLock(sheet, state.phase);
  const grid = useGrid(model, session, lock);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [query, setQuery] = useState('');
  const gridHandle = useRef<MarkGridHandle>(null);
  const search = useRef<PupilSearchHandle>(null);
  const menuButton = useRef<HTMLButtonElement>(null);
  const found = useMemo(() => findPupils(sheet.pupils, query), [sheet.pupils, query]);
  const foundRows = useMemo(() => new Set(found), [found]);
  const why = useWhy(() => gridHandle.current?.focus());
  const blocker = useLeaveGuard(state, session.saver);
  const refusal = latestRefusal(state, model);
  const conflicts = conflictsOf(state).length;
  useCommitOnLeave(grid);
  useReloadOnReturn(reload);

  const typing = grid.entry !== null;
  useEffect(() => {
    if (conflicts > 0 && !typing) setDialog((open) => open ?? { kind: 'conflicts' });
    // Opened once when conflicts arrive; who puts it off is not asked again at each key.
  }, [conflicts > 0]);
  useEffect(() => {
    // On a touch screen the field would call up the keyboard over half of the page.
    const atDesk = !window.matchMedia('(pointer: coarse)').matches;
    if (atDesk && document.activeElement === document.body) gridHandle.current?.focus();
  }, []);

  const goTo = (row: number, col: number) => {
    grid.commit();
    grid.select(at({ row, col }));
    gridHandle.current?.focus();
  };
  const openHistory = () => {
    const cell = refAt(model, grid.selection.focus);
    if (cell) setDialog({ kind: 'history', cell });
  };
  const openMenu = (fromButton: boolean) => {
    const cell = document.querySelector('td[data-active]') ?? menuButton.current;
    const anchor = (fromButton ? menuButton.current : cell)?.getBoundingClientRect();
    if (anchor && refAt(model, grid.selection.focus)) setDialog({ kind: 'menu', anchor });
  };
  const goToNextFound = () => {
    const { focus } = grid.selection;
    const next = found.find((row) => row > focus.row) ?? found[0];
    if (next !== undefined) goTo(next, focus.col);
  };

  return (
    <>
      {indicatorSlot
        ? createPortal(
            <SaveIndicator
              state={state}
              locked={lock !== null}
              onRetry={session.saver.retry}
              onShowConflicts={() => setDialog({ kind: 'conflicts' })}
              onShowUnsent={() => setDialog({ kind: 'unsent' })}
              onShowRefused={() => {
                const place = firstRefusal(state, model);
                if (place) goTo(place.row, place.col);
              }}
              onReturnFocus={(event) => {
                event.preventDefault();
                gridHandle.current?.focus();
              }}
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
        <TakenBanner
          taken={session.taken}
          onDismiss={session.dismissTaken}
          onShow={() => setDialog({ kind: 'unsent' })}
        />
      ) : null}
      <Toolbar>
        <CellButtons
          menuButton={menuButton}
          onMark={refAt(model, grid.selection.focus) !== null}
          canUndo={state.steps.done.length > 0}
          canRedo={state.steps.undone.length > 0}
          onMenu={() => openMenu(true)}
          onHistory={openHistory}
          onRepeat={session.repeat}
          explains={why.open}
          onExplain={why.toggle}
        />
        <CellBar model={model} grid={grid} cells={state.cells} />
        <PupilSearch
          ref={search}
          query={query}
          found={found.length}
          onChange={(text) => {
            setQuery(text);
            const [first] = findPupils(sheet.pupils, text);
            if (first !== undefined) grid.select(at({ row: first, col: grid.selection.focus.col }));
          }}
          onNext={goToNextFound}
          onLeave={() => gridHandle.current?.focus()}
        />
        {lock === null ? (
          <ReasonField reason={reason.text} onChange={reason.set} onLeave={() => gridHandle.current?.focus()} />
        ) : null}
      </Toolbar>
      <Body>
        {why.open ? (
          <WhyPanel model={model} grid={grid} cells={state.cells} takesFocus={why.takesFocus} onClose={why.close} />
        ) : null}
        <MarkGrid
          ref={gridHandle}
          model={model}
          grid={grid}
          cells={state.cells}
          sheetLock={lock}
          found={foundRows}
          bubble={refusal}
          targets={{
            repeat: session.repeat,
            openHistory,
            openMenu: () => openMenu(false),
            find: () => search.current?.open(),
            dismiss: why.dismiss,
            explain: why.show,
          }}
          onPaste={(block) => setDialog({ kind: 'paste', block })}
        />
        <Aside>
          <ClassPanel model={model} cells={state.cells} col={grid.selection.focus.col} />
          <KeysHelp />
        </Aside>
      </Body>
      <RefusalAlert model={model} cells={state.cells} place={refusal} />
      <SheetDialogs
        dialog={dialog}
        model={model}
        grid={grid}
        session={session}
        lock={lock}
        onClose={() => setDialog(null)}
        onOpenHistory={openHistory}
        onReturnFocus={() => gridHandle.current?.focus()}
      />
      <LeaveDialog blocker={blocker} state={state} />
    </>
  );
}
