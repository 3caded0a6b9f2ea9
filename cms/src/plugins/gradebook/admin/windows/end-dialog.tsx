import { Typography } from '@strapi/design-system';
import { endWindow, type EntryWindowView } from '../api/entry-windows';
import { WindowDialog } from './window-dialog';
import { windowName } from './window-words';

interface EndDialogProps {
  readonly how: 'close' | 'remove';
  readonly window: EntryWindowView;
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
}

/** Says what follows for the teachers before a window is closed or taken away. */
export function EndDialog({ how, window, onDone, onClose }: EndDialogProps) {
  const closes = how === 'close';
  return (
    <WindowDialog
      title={`${closes ? 'Khóa ngay' : 'Bỏ đợt nhập điểm'}: ${windowName(window)}`}
      confirm={closes ? 'Khóa ngay' : 'Bỏ đợt này'}
      act={() => endWindow(window, how)}
      danger
      onDone={onDone}
      onClose={onClose}
    >
      <Typography tag="p" lineHeight="1.5" textColor="neutral800">
        {closes
          ? 'Giáo viên không lưu được các cột này kể từ phút này. Chữ đang gõ dở vẫn còn trên màn hình của từng người. Muốn mở lại, hãy sửa giờ khóa.'
          : 'Các cột này theo đợt rộng hơn nếu có; nếu không, giáo viên nhập được cho đến khi học kỳ khóa sổ. Việc bỏ được ghi vào nhật ký.'}
      </Typography>
    </WindowDialog>
  );
}
