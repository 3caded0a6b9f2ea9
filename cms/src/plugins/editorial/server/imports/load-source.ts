import { readFile } from 'node:fs/promises';
import { AppError } from '@cong-truong/domain/errors/app-error';
import { fetchPublic, FetchError, type FetchProblem } from '../../../../imports/fetch-public';
import { readSource } from '../../../../imports/read-source';
import type { Source } from '../../../../imports/source-article';
import type { UploadedFile } from '../http/handler';

const MOST_BYTES = 20 * 1024 * 1024;
const FEED_LIMITS = { mostBytes: 5 * 1024 * 1024, timeoutMs: 15_000 };

const WORDS: Readonly<Record<FetchProblem, string>> = {
  address: 'Địa chỉ nguồn tin không đúng. Ví dụ: https://truong-cu.edu.vn/feed/.',
  private: 'Địa chỉ này không thuộc mạng công cộng nên không lấy được.',
  unreachable: 'Không kết nối được với trang cũ. Hãy thử lại, hoặc dùng tệp xuất của WordPress.',
  status: 'Trang cũ không trả về nguồn tin. Hãy kiểm tra địa chỉ.',
  tooLarge: 'Nguồn tin lớn quá 5 MB. Hãy dùng tệp xuất của WordPress.',
  redirects: 'Địa chỉ chuyển tiếp quá nhiều lần. Hãy dùng địa chỉ cuối cùng.',
};

/** The old site's articles, from a file or from the address of a feed. */
export async function loadSource(file: UploadedFile | null, url: string): Promise<Source> {
  if (file) {
    if (file.size > MOST_BYTES) throw invalid('import.tooLarge', 'Tệp lớn quá 20 MB. Hãy xuất từng phần theo năm.');
    return readSource((await readFile(file.path)).toString('utf8'));
  }
  if (url === '') throw invalid('import.nothing', 'Hãy chọn tệp hoặc nhập địa chỉ nguồn tin.');
  try {
    return readSource((await fetchPublic(url, FEED_LIMITS)).body.toString('utf8'));
  } catch (error) {
    if (error instanceof FetchError) throw invalid(`import.${error.problem}`, WORDS[error.problem]);
    throw error;
  }
}

function invalid(code: string, message: string): AppError {
  return new AppError({ kind: 'invalid', code, message });
}
