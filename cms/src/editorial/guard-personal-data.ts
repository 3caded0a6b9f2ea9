import type { Finding } from '@cong-truong/domain/content/personal-data/finding';
import type { Core } from '@strapi/strapi';
import { findActingPerson } from '../access/find-person';
import { documentIdOf } from '../documents/check-published';
import { publishes, type DocumentStep } from '../documents/document-action';
import { reject } from '../documents/refuse';
import { givenConfirmation } from './confirmation';
import { examineEntry } from './examine-entry';
import { isExamined } from './kinds';
import { loadEntry } from './load-entry';

/** Whatever way people publish (the form, a list, the editorial desk), no data of persons and no child's picture slips out unasked. */
export function guardPersonalData(strapi: Core.Strapi): DocumentStep {
  return async (action, next) => {
    const result = await next();
    const documentId = action.params.documentId ?? documentIdOf(result);
    const { uid } = action;
    if (!publishes(action) || !isExamined(uid) || documentId === undefined) return result;
    if (givenConfirmation() || (await findActingPerson(strapi)).kind === 'system') return result;
    const entry = await loadEntry(strapi, { uid, documentId }, 'published');
    if (!entry) return result;
    const { findings, asksForConsent } = await examineEntry(strapi, uid, entry);
    const [first] = findings;
    if (first) {
      reject(
        `Có thể lộ thông tin cá nhân: ${describeFinding(first)}${findings.length > 1 ? `, và ${findings.length - 1} chỗ nữa` : ''}. ` +
          'Hãy sửa lại; nếu được phép đăng, bấm "Duyệt và đăng" rồi ghi lí do.',
      );
    }
    if (asksForConsent) {
      reject(
        'Bài có ảnh. Hãy bấm "Duyệt và đăng" để cho biết trong ảnh có học sinh không, hoặc chọn ô ' +
          '"Ảnh có học sinh: đã có đồng ý của cha mẹ" rồi đăng lại.',
        ['consentConfirmed'],
      );
    }
    return result;
  };
}

const KINDS: Readonly<Record<Finding['kind'], string>> = {
  phone: 'số điện thoại',
  idNumber: 'số giấy tờ tùy thân',
  nameWithBirthday: 'họ tên kèm ngày sinh',
  nameWithScore: 'họ tên kèm điểm số',
};

export function describeFinding({ kind, field, line, excerpt }: Finding): string {
  return `${KINDS[kind]} ở ô ${field}, dòng ${line} ("${excerpt}")`;
}
