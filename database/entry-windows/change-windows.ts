import { parseColumnKey } from '@cong-truong/domain/scores/column';
import { windowKindOf, type EntryWindow } from '@cong-truong/domain/entry-windows/entry-window';
import type { Database, Transaction } from '../connect';
import { appendJournal } from '../journal/append';
import { storedWindow, WINDOW_COLUMNS, type PlaceColumns, type StoredWindow, type WindowRow } from './stored-window';
import { placeUnknown, timesWrong, windowChanged, windowExists, windowNotFound } from './window-errors';

export interface WindowOrder extends EntryWindow {
  readonly schoolCode: string;
  readonly schoolYear: string;
  /** documentId of the member of staff, who was authorised before. */
  readonly actor: string;
}

/** @throws AppError `entryWindow.place`, `entryWindow.times`, `entryWindow.exists` */
export async function addWindow(db: Database, order: WindowOrder): Promise<StoredWindow> {
  if (order.opensAt >= order.closesAt) throw timesWrong();
  const place = columnsOf(order);
  return db.transaction(async (tx) => {
    await refuseOtherPlaces(tx, order, place);
    const [row] = await tx.query<WindowRow>(
      `insert into edu.entry_window as w (school_code, school_year, term, kind, grade_level, class_id, offering_id, column_kind,
         ordinal, opens_at, closes_at, updated_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       on conflict do nothing returning ${WINDOW_COLUMNS}`,
      [
        ...[order.schoolCode, order.schoolYear, order.term, order.kind],
        ...[place.grade_level, place.class_id, place.offering_id, place.column_kind, place.ordinal],
        ...[order.opensAt, order.closesAt, order.actor],
      ],
    );
    if (!row) throw windowExists();
    const added = storedWindow(row);
    await record(tx, order.actor, 'window.added', null, added);
    return added;
  });
}

export interface WindowChange {
  readonly windowId: string;
  /** The one that was on the screen. */
  readonly version: number;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly actor: string;
}

/** @throws AppError `entryWindow.times`, `entryWindow.notFound`, `entryWindow.changed` when somebody was faster */
export async function changeWindow(db: Database, change: WindowChange): Promise<StoredWindow> {
  const { windowId, version, opensAt, closesAt, actor } = change;
  if (opensAt >= closesAt) throw timesWrong();
  return db.transaction(async (tx) => {
    const before = await held(tx, windowId);
    if (before.version !== version) throw windowChanged();
    return write(tx, { before, opensAt, closesAt, actor, action: 'window.changed' });
  });
}

/** Closes a window with the minute that runs, by the clock of the database. One that is closed already stays as it is. */
export function closeWindow(db: Database, windowId: string, actor: string): Promise<StoredWindow> {
  return db.transaction(async (tx) => {
    const before = await held(tx, windowId);
    const [clock] = await tx.query<{ minute: Date }>(`select date_trunc('minute', now()) as minute`);
    const minute = clock?.minute ?? before.closesAt;
    if (before.closesAt <= minute) return before;
    const opensAt = before.opensAt < minute ? before.opensAt : minute;
    return write(tx, { before, opensAt, closesAt: minute, actor, action: 'window.closed' });
  });
}

/** What the window held closed is open again as the next wider window says, or as long as the term is. */
export function removeWindow(db: Database, windowId: string, actor: string): Promise<void> {
  return db.transaction(async (tx) => {
    const before = await held(tx, windowId);
    await tx.execute('delete from edu.entry_window where id = $1', [windowId]);
    await record(tx, actor, 'window.removed', before, null);
  });
}

async function held(tx: Transaction, windowId: string): Promise<StoredWindow> {
  const [row] = await tx.query<WindowRow>(
    `select ${WINDOW_COLUMNS} from edu.entry_window w where w.id = $1 for update`,
    [windowId],
  );
  if (!row) throw windowNotFound(windowId);
  return storedWindow(row);
}

interface Write {
  readonly before: StoredWindow;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly actor: string;
  readonly action: string;
}

async function write(tx: Transaction, { before, opensAt, closesAt, actor, action }: Write): Promise<StoredWindow> {
  const [row] = await tx.query<WindowRow>(
    `update edu.entry_window w set opens_at = $2, closes_at = $3, updated_by = $4, updated_at = now(), version = version + 1
     where w.id = $1 returning ${WINDOW_COLUMNS}`,
    [before.windowId, opensAt, closesAt, actor],
  );
  if (!row) throw windowNotFound(before.windowId);
  const after = storedWindow(row);
  await record(tx, actor, action, before, after);
  return after;
}

async function record(
  tx: Transaction,
  actor: string,
  action: string,
  before: StoredWindow | null,
  after: StoredWindow | null,
): Promise<void> {
  const window = after ?? before;
  if (!window) return;
  const { windowId, schoolCode, schoolYear, term, kind } = window;
  const { kind: place, ...ids } = window.place;
  const times = (one: StoredWindow | null) => one && { opensAt: one.opensAt, closesAt: one.closesAt };
  await appendJournal(tx, {
    schoolCode,
    actor,
    entries: [
      {
        action,
        subject: { windowId, schoolYear, term, kind, place, ...ids },
        old: times(before),
        new: times(after),
      },
    ],
  });
}

function columnsOf({ place, kind }: EntryWindow): PlaceColumns {
  const none = { grade_level: null, class_id: null, offering_id: null, column_kind: null, ordinal: null };
  switch (place.kind) {
    case 'school':
      return none;
    case 'grade':
      return { ...none, grade_level: place.gradeLevel };
    case 'class':
      return { ...none, class_id: place.classId };
    case 'column': {
      const column = parseColumnKey(place.column);
      if (!column || windowKindOf(column.kind) !== kind) throw placeUnknown();
      const { classId, offeringId } = place;
      return { ...none, class_id: classId, offering_id: offeringId, column_kind: column.kind, ordinal: column.ordinal };
    }
  }
}

/** The place must be the school's own: its class, its subject, a grade that it has in the year. */
async function refuseOtherPlaces(tx: Transaction, order: WindowOrder, place: PlaceColumns): Promise<void> {
  const { schoolCode, schoolYear } = order;
  const own = await tx.query(
    `select from edu.class_group c
     where c.school_code = $1 and c.school_year = $2 and ($3::int is null or c.grade_level = $3)
       and ($4::uuid is null or c.id = $4)
       and ($5::uuid is null or exists (select from edu.offering o where o.id = $5 and o.class_id = c.id))
     limit 1`,
    [schoolCode, schoolYear, place.grade_level, place.class_id, place.offering_id],
  );
  if (own.length === 0) throw placeUnknown();
}
