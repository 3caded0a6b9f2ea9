import { Button, Flex, Typography } from '@strapi/design-system';
import { Clock, Plus } from '@strapi/icons';
import { useState } from 'react';
import type { EntryWindows, EntryWindowView } from '../api/entry-windows';
import type { Place } from '../navigation/place';
import { Notice } from '../shell/notice';
import { AddDialog } from './add-dialog';
import { ChangeDialog } from './change-dialog';
import { EndDialog } from './end-dialog';
import { WindowTable } from './window-table';

export type WindowAct = 'change' | 'close' | 'remove';

type OpenDialog = { readonly act: 'add' } | { readonly act: WindowAct; readonly window: EntryWindowView };

interface WindowsDeskProps {
  readonly place: Place;
  readonly term: 1 | 2;
  readonly entries: EntryWindows;
  readonly reload: () => Promise<void>;
}

/** The windows of a term, and what the principal may do with them. */
export function WindowsDesk({ place, term, entries, reload }: WindowsDeskProps) {
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const { windows, mayManage } = entries;
  const add = mayManage ? (
    <Button startIcon={<Plus />} onClick={() => setDialog({ act: 'add' })}>
      Thêm đợt nhập điểm
    </Button>
  ) : null;
  const done = async () => {
    await reload();
    setDialog(null);
  };
  const leave = { onDone: done, onClose: () => setDialog(null) };
  return (
    <>
      {windows.length === 0 ? (
        <Notice icon={<Clock />} title="Chưa đặt đợt nhập điểm nào" actions={add}>
          Giáo viên nhập được mọi cột cho đến khi học kỳ khóa sổ hoặc công bố. Đặt đợt nhập điểm để mở và khóa từng loại
          điểm theo giờ, cho toàn trường, một khối, một lớp hay một cột.
        </Notice>
      ) : (
        <>
          <Flex justifyContent="space-between" gap={4} wrap="wrap" paddingBottom={3}>
            <Typography textColor="neutral600" tag="p" lineHeight="1.5">
              Đợt hẹp nhất được tính: cột trước lớp, lớp trước khối, khối trước toàn trường. Giờ Việt Nam.
            </Typography>
            {add}
          </Flex>
          <WindowTable windows={windows} onAct={mayManage ? (act, window) => setDialog({ act, window }) : null} />
        </>
      )}
      {dialog?.act === 'add' ? <AddDialog place={place} term={term} {...leave} /> : null}
      {dialog?.act === 'change' ? <ChangeDialog window={dialog.window} {...leave} /> : null}
      {dialog?.act === 'close' || dialog?.act === 'remove' ? (
        <EndDialog how={dialog.act} window={dialog.window} {...leave} />
      ) : null}
    </>
  );
}
