import type { Run } from '../api/run';

/** A run in words: what it is doing, or what came of it. */
export function runTitle({ kind, state }: Pick<Run, 'kind' | 'state'>): string {
  const publication = kind === 'publication';
  switch (state) {
    case 'queued':
      return 'Đang chờ tới lượt';
    case 'running':
      return publication ? 'Đang công bố' : 'Đang in sổ';
    case 'cancelling':
      return 'Đang dừng lại';
    case 'cancelled':
      return 'Đã dừng theo yêu cầu';
    case 'blocked':
      return 'Chưa công bố được: còn thiếu điểm';
    case 'failed':
      return publication ? 'Công bố không hoàn thành' : 'In sổ không hoàn thành';
    case 'done':
      return publication ? 'Đã công bố' : 'Đã in xong';
  }
}

/** What the person can do now; empty when nothing is to be done. */
export function runAdvice({ kind, state, errorCode }: Pick<Run, 'kind' | 'state' | 'errorCode'>): string {
  switch (state) {
    case 'queued':
      return 'Máy chủ xử lí sẽ nhận việc trong ít giây. Nếu quá một phút vẫn chờ, hãy báo quản trị hệ thống.';
    case 'running':
    case 'cancelling':
      return 'Có thể rời trang này, việc vẫn chạy tiếp.';
    case 'blocked':
      return 'Hãy bổ sung các ô còn thiếu ở dưới rồi công bố lại. Chưa có lớp nào bị khóa.';
    case 'cancelled':
      return kind === 'publication'
        ? 'Những lớp đã chốt xong trước đó vẫn giữ trạng thái đã công bố; các lớp còn lại vẫn nhập được.'
        : 'Có thể đặt in lại bất cứ lúc nào.';
    case 'failed':
      return `Hãy thử lại; nếu vẫn lỗi, báo quản trị hệ thống mã “${errorCode ?? 'không rõ'}”.`;
    case 'done':
      return '';
  }
}

const STEPS: Readonly<Record<NonNullable<Run['step']>, string>> = {
  check: 'Kiểm tra đủ điểm',
  recompute: 'Tính lại kết quả',
  freeze: 'Chốt phiếu kết quả và khóa điểm',
  print: 'In sổ điểm',
  notify: 'Báo tin cho gia đình',
};

export function stepName(step: Run['step']): string {
  return step === null ? 'Chuẩn bị' : STEPS[step];
}

export function isUnderWay({ state }: Pick<Run, 'state'>): boolean {
  return state === 'queued' || state === 'running' || state === 'cancelling';
}
