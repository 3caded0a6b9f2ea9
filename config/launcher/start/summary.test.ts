import { parseEnv } from 'node:util';
import { parseLauncherEnvironment } from '../../env/launcher-environment';
import { renderEnvFile } from '../../env/render-env-file';
import { describeSystem } from '../system';
import { accountList, summary, type Demonstration } from './summary';

function system(own: Readonly<Record<string, string>> = {}) {
  return describeSystem('/srv/app', parseLauncherEnvironment({ ...parseEnv(renderEnvFile('secrets')), ...own }));
}

const person = { where: 'Trường THCS Long Bình', password: 'MatKhau@1', door: 'admin', essential: true } as const;
const demonstration: Demonstration = {
  listFile: '/srv/data/tai-khoan-trinh-dien.txt',
  school: { name: 'Trường THCS Long Bình', slug: 'thcs-long-binh' },
  accounts: [
    { ...person, roleLabel: 'Hiệu trưởng', login: 'hieutruong@thcs-long-binh.example' },
    { ...person, roleLabel: 'Phụ huynh', login: '0900000001', door: 'portal' },
    { ...person, roleLabel: 'Văn thư', login: 'vanthu@thcs-khac.example', essential: false },
  ],
};

test('the table says where everything is, who can sign in, and where messages can be read', () => {
  const text = summary(system(), demonstration);
  expect(text).toContain('http://thcs-long-binh.localhost:3000');
  expect(text).toContain('http://localhost:3000/truong/thcs-long-binh');
  expect(text).toMatch(/Trang quản trị +http:\/\/localhost:1337\/admin/);
  expect(text).toMatch(/Thư đã gửi +http:\/\/localhost:8025/);
  expect(text).toMatch(/SMS đã gửi +http:\/\/localhost:8025/);
  expect(text).toContain('mật khẩu chung: MatKhau@1');
  expect(text).toMatch(
    /localhost:1337\/admin\n +hieutruong@thcs-long-binh\.example +Hiệu trưởng +Trường THCS Long Bình/,
  );
  expect(text).toMatch(/localhost:3000\/phu-huynh\n +0900000001 +Phụ huynh/);
  expect(text).not.toContain('vanthu@thcs-khac.example');
  expect(text).toContain('1 tài khoản của các đơn vị khác: /srv/data/tai-khoan-trinh-dien.txt');
  expect(accountList(demonstration.accounts)).toMatch(/vanthu@thcs-khac\.example +MatKhau@1 +Văn thư/);
});

test('without the demonstration it names no account', () => {
  expect(summary(system(), null)).not.toMatch(/Tài khoản|\.localhost/);
});

test('where real providers are set, it says that messages really go out', () => {
  const text = summary(
    system({
      SMTP_URL: 'smtps://a:b@smtp.example.vn',
      TWILIO_ACCOUNT_SID: `AC${'1'.repeat(32)}`,
      TWILIO_AUTH_TOKEN: 't'.repeat(32),
      PORTAL_URL: 'https://truong.example.vn',
    }),
    demonstration,
  );
  expect(text).toMatch(/Thư đã gửi +gửi thật/);
  expect(text).toMatch(/SMS đã gửi +gửi thật/);
  expect(text).toContain('https://truong.example.vn/truong/thcs-long-binh');
});
