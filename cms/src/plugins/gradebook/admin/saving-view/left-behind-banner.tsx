import { Button, Flex } from '@strapi/design-system';
import { ClockCounterClockwise } from '@strapi/icons';
import type { LeftBehind } from '../saving/use-save-session';
import { vietnameseTime } from '../words/dates';
import { Banner } from './banner';

interface LeftBehindBannerProps {
  readonly leftBehind: LeftBehind<unknown>;
  readonly onAnswer: (answer: 'send' | 'forget') => void;
}

/** Edits that an earlier visit could not send: offered, never sent by themselves. */
export function LeftBehindBanner({ leftBehind, onAnswer }: LeftBehindBannerProps) {
  const time = vietnameseTime(new Date(leftBehind.keptAt).toISOString());
  return (
    <Banner
      tone="warning"
      icon={<ClockCounterClockwise aria-hidden />}
      actions={
        <Flex gap={2}>
          <Button size="S" onClick={() => onAnswer('send')}>
            Đưa vào bảng và lưu
          </Button>
          <Button size="S" variant="tertiary" onClick={() => onAnswer('forget')}>
            Bỏ
          </Button>
        </Flex>
      }
    >
      Trình duyệt này còn giữ <strong>{leftBehind.changes.length} ô chưa gửi được</strong> lúc {time}. Ô nào đã được
      người khác sửa sẽ hiện lên để Thầy/Cô quyết định.
    </Banner>
  );
}
