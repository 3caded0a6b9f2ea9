import { Button, Checkbox, Flex, Modal } from '@strapi/design-system';
import { useState } from 'react';
import { styled } from 'styled-components';
import { color } from '../shell/theme';
import type { PublicationScope } from './readiness';

const Points = styled.ul`
  display: grid;
  gap: 0.8rem;
  width: 100%;
  padding-left: 2rem;
  color: ${color('neutral800')};
  font-size: 1.4rem;
  line-height: 1.5;
  list-style: disc;

  & strong {
    font-weight: 600;
  }
  & .final {
    color: ${color('danger600')};
  }
`;

export interface PublicationOptions {
  readonly notify: boolean;
  readonly print: boolean;
}

interface ConfirmDialogProps {
  readonly term: 1 | 2;
  readonly year: string;
  readonly scope: PublicationScope;
  readonly sending: boolean;
  readonly onConfirm: (options: PublicationOptions) => void;
  readonly onClose: () => void;
}

/** Says exactly what will happen and what cannot be taken back, before it happens. */
export function ConfirmDialog({ term, year, scope, sending, onConfirm, onClose }: ConfirmDialogProps) {
  const [notify, setNotify] = useState(true);
  const [print, setPrint] = useState(true);
  return (
    <Modal.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Modal.Content>
        <Modal.Header closeLabel="Đóng">
          <Modal.Title>
            Công bố học kỳ {term === 1 ? 'I' : 'II'} năm học {year}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Points>
            <li>
              Lớp <strong>{scope.names.join(', ')}</strong>: điểm và rèn luyện được chốt, giáo viên không sửa được nữa.
            </li>
            <li>
              Phiếu kết quả của <strong>{scope.pupils} học sinh</strong> mở cho gia đình xem trên cổng.
            </li>
            {notify ? (
              <li>
                Mỗi người giám hộ đã đăng kí của {scope.pupils} học sinh nhận <strong>tin nhắn và thư báo</strong>.
              </li>
            ) : null}
            {print ? <li>Sổ gọi tên và ghi điểm của {scope.names.length} lớp được in thành PDF.</li> : null}
            <li className="final">
              <strong>Không hoàn tác được:</strong> điểm đã chốt, phiếu đã mở và tin đã gửi không thu lại được.
            </li>
          </Points>
          <Flex direction="column" alignItems="flex-start" gap={2} paddingTop={4}>
            <Checkbox
              checked={notify}
              onCheckedChange={(value: boolean | 'indeterminate') => setNotify(value === true)}
            >
              Báo tin cho gia đình
            </Checkbox>
            <Checkbox checked={print} onCheckedChange={(value: boolean | 'indeterminate') => setPrint(value === true)}>
              In sổ điểm các lớp này
            </Checkbox>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            Chưa công bố
          </Button>
          <Button loading={sending} onClick={() => onConfirm({ notify, print })}>
            Công bố {scope.names.length} lớp
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
