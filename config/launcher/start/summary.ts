import { smsAccount, usesGateway } from '../gateway-account';
import type { ShownAccount, ShownSite } from '../demonstration-accounts';
import type { System } from '../system';
import { textTable } from '../terminal/text-table';

export interface Demonstration {
  /** The file that lists all accounts; the table shows the few that the story is played with. */
  readonly listFile: string;
  readonly accounts: readonly ShownAccount[];
  readonly school: ShownSite;
}

/** What a person needs to begin: addresses, who can sign in, and where mail and SMS can be read. */
export function summary(system: System, demonstration: Demonstration | null): string {
  const { addresses } = system;
  return [
    '',
    'CỔNG TRƯỜNG đang chạy. Dừng: Ctrl-C',
    '',
    '  Địa chỉ',
    ...textTable([
      ['Cổng thông tin', addresses.portal],
      ...(demonstration === null ? [] : schoolSites(system, demonstration.school)),
      ['Gia đình', `${addresses.portal}/phu-huynh`],
      ['Trang quản trị', `${addresses.cms}/admin`],
      ...messagePlaces(system),
      ['Tình trạng', `${addresses.portal}/api/health`],
      ['Nhật ký', system.layout.logs],
    ]),
    ...(demonstration === null ? [] : accountLines(system, demonstration)),
    '',
  ].join('\n');
}

function schoolSites({ addresses }: System, { name, slug }: ShownSite): readonly (readonly string[])[] {
  const url = new URL(addresses.portal);
  const byHost = url.hostname === 'localhost' ? `http://${slug}.localhost:${url.port || 80}` : null;
  const byPath = `${addresses.portal}/truong/${slug}`;
  return [[name, byHost ?? byPath], ...(byHost === null ? [] : [['  hoặc', byPath]])];
}

function messagePlaces({ settings, addresses }: System): readonly (readonly string[])[] {
  const smsStaysHere = usesGateway(smsAccount(settings));
  const mailStaysHere = settings.SMTP_URL === undefined;
  return [
    ['Thư đã gửi', mailStaysHere ? addresses.mailbox : 'gửi thật qua SMTP_URL'],
    ['SMS đã gửi', smsStaysHere ? addresses.mailbox : 'gửi thật qua Twilio'],
  ];
}

function accountLines({ addresses }: System, { accounts, listFile }: Demonstration): readonly string[] {
  const essential = accounts.filter((account) => account.essential);
  const others = accounts.length - essential.length;
  const behind = (door: ShownAccount['door']) =>
    textTable(
      essential
        .filter((account) => account.door === door)
        .map(({ login, roleLabel, where }) => [login, roleLabel, where]),
    );
  return [
    '',
    `  Tài khoản trình diễn${passwordNote(essential)}`,
    `    vào ${addresses.cms}/admin`,
    ...behind('admin'),
    `    vào ${addresses.portal}/phu-huynh`,
    ...behind('portal'),
    ...(others > 0 ? [`    và ${others} tài khoản của các đơn vị khác: ${listFile}`] : []),
  ];
}

function passwordNote(accounts: readonly ShownAccount[]): string {
  const passwords = [...new Set(accounts.map(({ password }) => password))];
  return passwords.length === 1 ? ` (mật khẩu chung: ${passwords[0]})` : '';
}

/** Every account of the demonstration, as the text of a file. */
export function accountList(accounts: readonly ShownAccount[]): string {
  const rows = accounts.map(({ login, password, roleLabel, where }) => [login, password, roleLabel, where]);
  return `${textTable([['TÊN ĐĂNG NHẬP', 'MẬT KHẨU', 'VAI TRÒ', 'NƠI'], ...rows], { indent: 0 }).join('\n')}\n`;
}
