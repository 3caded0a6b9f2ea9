import { Button, Flex } from '@strapi/design-system';
import { ClockCounterClockwise } from '@strapi/icons';
import type { Taken } from '../saving/keep-session';
import { vietnameseTime } from '../words/dates';
import { Banner } from './banner';

interface TakenBannerProps {
  readonly taken: Taken<unknown>;
  readonly onDismiss: () => void;
  readonly onShow: () => void;
}

/** Says what became of work that an earlier visit could not send. */
export function TakenBanner({ taken, onDismiss, onShow }: TakenBannerProps) {
  const time = vietnameseTime(new Date(taken.keptAt).toISOString());
  const cells = taken.changes.length + taken.refused;
  const actions = taken.resumed ? (
    <Button size="S" variant="tertiary" onClick={onDismiss}>
      Đã rõ
    </Button>
  ) : (
    <Flex gap={2}>
      <Button size="S" variant="secondary" onClick={onShow}>
        Xem và sao chép
      </Button>
      <Button size="S" variant="tertiary" onClick={onDismiss}>
        Bỏ
      </Button>
    </Flex>
  );
  return (
    <Banner tone="warning" icon={<ClockCounterClockwise aria-hidden />} actions={actions}>
      {taken.resumed ? (
        <>
          Đã đưa lại vào bảng <strong>{cells} ô chưa gửi được</strong> lúc {time}. Ô nào người khác đã sửa sẽ hiện lên
          để Thầy/Cô quyết định; bấm Hoàn tác nếu không muốn giữ.
        </>
      ) : (
        <>
          Trình duyệt này còn giữ <strong>{cells} ô chưa gửi được</strong> lúc {time}. Bảng nay chỉ xem được.
        </>
      )}
    </Banner>
  );
}
