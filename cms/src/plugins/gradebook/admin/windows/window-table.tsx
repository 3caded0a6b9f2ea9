import { describeVietnamMinute } from '@cong-truong/domain/calendar/vietnam-minute';
import { WINDOW_KIND_NAMES } from '@cong-truong/domain/entry-windows/describe-window';
import { Button } from '@strapi/design-system';
import { Lock } from '@strapi/icons';
import { styled } from 'styled-components';
import type { EntryWindowView } from '../api/entry-windows';
import { Chip } from '../shell/controls';
import { PlainTable, TableFrame } from '../shell/plain-table';
import { color } from '../shell/theme';
import { minuteInWords, windowName } from './window-words';
import type { WindowAct } from './windows-desk';

/** On a phone each window is a block of its own, with the names of its facts before them. */
const WindowRows = styled(PlainTable)`
  & small {
    display: block;
    color: ${color('neutral600')};
    font-size: 1.2rem;
  }
  & .action > div {
    display: flex;
    gap: 0.8rem;
  }
  @media (max-width: 767px) {
    & thead {
      display: none;
    }
    & tbody tr {
      display: grid;
      gap: 0.6rem;
      padding: 1.2rem;
      border-bottom: 1px solid ${color('neutral150')};
    }
    & tbody tr > * {
      padding: 0;
      border-bottom: 0;
    }
    & tbody td[data-label]::before {
      display: inline-block;
      min-width: 7.2rem;
      color: ${color('neutral600')};
      content: attr(data-label);
    }
    & .action {
      width: auto;
    }
  }
`;

interface WindowTableProps {
  readonly windows: readonly EntryWindowView[];
  /** `null`: the person only sees them. */
  readonly onAct: ((act: WindowAct, window: EntryWindowView) => void) | null;
}

export function WindowTable({ windows, onAct }: WindowTableProps) {
  return (
    <TableFrame>
      <WindowRows aria-label="Các đợt nhập điểm">
        <thead>
          <tr>
            <th scope="col">Loại điểm</th>
            <th scope="col">Phạm vi</th>
            <th scope="col">Mở</th>
            <th scope="col">Khóa</th>
            <th scope="col">Hiện nay</th>
            <th scope="col">Người đặt, sửa</th>
            {onAct ? <th scope="col">Việc làm</th> : null}
          </tr>
        </thead>
        <tbody>
          {windows.map((window) => (
            <tr key={window.windowId}>
              <th scope="row">{WINDOW_KIND_NAMES[window.kind]}</th>
              <td>{window.place}</td>
              <td data-label="Mở">{minuteInWords(window.opensAt)}</td>
              <td data-label="Khóa">{minuteInWords(window.closesAt)}</td>
              <td>
                <StateChip state={window.state} />
              </td>
              <td>
                {window.updatedBy}
                <small>{describeVietnamMinute(new Date(window.updatedAt))}</small>
              </td>
              {onAct ? (
                <td className="action">
                  <div>
                    <Action label="Sửa giờ" window={window} onAct={() => onAct('change', window)} />
                    {window.state === 'closed' ? null : (
                      <Action label="Khóa ngay" window={window} onAct={() => onAct('close', window)} />
                    )}
                    <Action label="Bỏ" window={window} onAct={() => onAct('remove', window)} />
                  </div>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </WindowRows>
    </TableFrame>
  );
}

interface ActionProps {
  readonly label: string;
  readonly window: EntryWindowView;
  readonly onAct: () => void;
}

function Action({ label, window, onAct }: ActionProps) {
  return (
    <Button size="S" variant="tertiary" aria-label={`${label}: ${windowName(window)}`} onClick={onAct}>
      {label}
    </Button>
  );
}

function StateChip({ state }: { readonly state: EntryWindowView['state'] }) {
  switch (state) {
    case 'notYet':
      return <Chip $tone="primary">Chưa mở</Chip>;
    case 'open':
      return <Chip $tone="success">Đang mở</Chip>;
    case 'closed':
      return (
        <Chip>
          <Lock aria-hidden />
          Đã khóa
        </Chip>
      );
  }
}
