import { Button, Flex } from '@strapi/design-system';
import { ClockCounterClockwise } from '@strapi/icons';
import type { LeftBehind } from '../saving/use-save-session';
import { vietnameseTime } from '../words/dates';
import { Banner } from './banner';

interface LeftBehindBannerProps {
  readonly leftBehind: LeftBehind<unknown>;
  /** The sheet takes no changes any more: the edits can only be copied. */
  readonly locked: boolean;
  readonly onAnswer: (answer: 'send' | 'forget') => void;
  readonly onShow: () => void;
}

/** Edits that an earlier visit could not send: offered, never sent by themselves. */
export function LeftBehindBanner({ leftBehind, locked, onAnswer, onShow }: LeftBehindBannerProps) {
  const time = vietnameseTime(new Date(leftBehind.keptAt).toISOString());
  return (
    <Banner
      tone="warning"
      icon={<ClockCounterClockwise aria-hidden />}
      actions={
        <Flex gap={2}>
          {locked ? (
            <Button size="S" variant="secondary" onClick={onShow}>
              Xem và sao chép
            </Button>
          ) : (
            <Button size="S" onClick={() => onAnswer('send')}>
              Đưa vào bảng và lưu
            </Button>
          )}
          <Button size="S" variant="tertiary" onClick={() => onAnswer('forget')}>
            Bỏ
          </Button>
        </Flex>
      }
    >
      Trình duyệt này còn giữ <strong>{leftBehind.changes.length} ô chưa gửi được</strong> lúc {time}.{' '}
      {locked ? 'Bảng nay chỉ xem được.' : 'Ô nào đã được người khác sửa sẽ hiện lên để Thầy/Cô quyết định.'}
    </Banner>
  );
}
