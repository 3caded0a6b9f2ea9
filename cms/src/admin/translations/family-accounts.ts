import { prefixed } from './prefixed';

/** Accounts of families, and checks of fields that Strapi words under this plugin. */
export const familyAccounts = prefixed('users-permissions', {
  'plugin.name': 'Tài khoản gia đình',
  'Settings.section-label': 'Tài khoản gia đình',
  'EditPage.form.roles': 'Vai trò',
  'Providers.status': 'Tình trạng',
  'Roles.empty': 'Chưa có vai trò nào.',
  'Roles.empty.search': 'Không có vai trò nào khớp.',
  'components.Input.error.validation.email': 'Địa chỉ thư điện tử không đúng',
  'components.Input.error.validation.max': 'Giá trị quá lớn.',
  'components.Input.error.validation.maxLength': 'Nhập quá dài.',
  'components.Input.error.validation.min': 'Giá trị quá nhỏ.',
  'components.Input.error.validation.minLength': 'Nhập quá ngắn.',
  'components.Input.error.validation.regex': 'Chưa đúng mẫu.',
  'components.Input.error.validation.required': 'Bắt buộc nhập.',
  'components.Input.error.validation.unique': 'Đã có ở mục khác.',
  'page.title': 'Cài đặt - Vai trò',
  'popUpWarning.button.cancel': 'Thôi',
  'popUpWarning.button.confirm': 'Đồng ý',
  'popUpWarning.title': 'Xác nhận',
  'popUpWarning.warning.cancel': 'Bỏ các thay đổi?',
});
