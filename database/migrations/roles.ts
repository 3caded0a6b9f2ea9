import { AppError } from '@cong-truong/domain/errors/app-error';
import { Client, DatabaseError } from 'pg';

/** The login roles of the three programs; none of them owns the schema `edu`. */
export const ROLES = { cms: 'ct_cms', app: 'ct_app', portal: 'ct_portal' } as const;
export type RolePasswords = Readonly<Record<keyof typeof ROLES, string>>;

/** Makes the login roles and gives them these passwords. Roles belong to the whole server, not to one database. */
export async function ensureRoles(client: Client, databaseUrl: string, passwords: RolePasswords): Promise<void> {
  const me = await whoAmI(client);
  for (const key of Object.keys(ROLES) as (keyof typeof ROLES)[]) {
    const role = { name: ROLES[key], password: passwords[key] };
    const made = await unlessForbidden(() => retryWhenConcurrent(() => makeOrUpdate(client, role)));
    if (!made && !(await canLogIn(databaseUrl, role))) throw mayNotMakeRoles(me.name, role.name);
  }
  if (!me.isSuperuser) await inheritFromCms(client, me);
}

interface Role {
  readonly name: string;
  readonly password: string;
}

interface CurrentUser {
  readonly name: string;
  readonly isSuperuser: boolean;
  readonly version: number;
}

async function whoAmI(client: Client): Promise<CurrentUser> {
  const { rows } = await client.query<CurrentUser>(
    `select rolname as name, rolsuper as "isSuperuser",
       current_setting('server_version_num')::int as version
     from pg_roles where rolname = current_user`,
  );
  const [me] = rows;
  if (!me) throw new Error('the current user is not in pg_roles');
  return me;
}

async function makeOrUpdate(client: Client, { name, password }: Role): Promise<void> {
  const { rows } = await client.query('select from pg_roles where rolname = $1', [name]);
  const verb = rows.length === 0 ? 'create' : 'alter';
  await client.query(`${verb} role ${name} login password ${client.escapeLiteral(password)}`);
}

/** Two databases of one server may be migrated at once, and the advisory lock is one of the database. */
async function retryWhenConcurrent(action: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await action();
    } catch (error) {
      const concurrent = error instanceof DatabaseError && ['XX000', '23505', '42710'].includes(error.code ?? '');
      if (!concurrent || attempt === 5) throw error;
    }
  }
}

/** @returns false when the server says that this user may not */
async function unlessForbidden(action: () => Promise<unknown>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch (error) {
    if (error instanceof DatabaseError && error.code === INSUFFICIENT_PRIVILEGE) return false;
    throw error;
  }
}

const INSUFFICIENT_PRIVILEGE = '42501';

/** Where the server's keeper made the roles beforehand, it is enough that the passwords fit. */
async function canLogIn(databaseUrl: string, { name, password }: Role): Promise<boolean> {
  const url = new URL(databaseUrl);
  url.username = name;
  url.password = encodeURIComponent(password);
  const client = new Client({ connectionString: url.href });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end();
  }
}

/** The functions of 0007 run as the owner and read the CMS's tables: an owner that is no superuser inherits that right. */
async function inheritFromCms(client: Client, me: CurrentUser): Promise<void> {
  const { rows } = await client.query<{ inherits: boolean }>(`select pg_has_role($1, 'usage') as inherits`, [
    ROLES.cms,
  ]);
  if (rows[0]?.inherits) return;
  const grant = `grant ${ROLES.cms} to current_user${me.version >= 160_000 ? ' with inherit true' : ''}`;
  if (!(await unlessForbidden(() => client.query(grant)))) throw mayNotMakeRoles(me.name, ROLES.cms);
}

function mayNotMakeRoles(user: string, role: string): AppError {
  const names = Object.values(ROLES).join(', ');
  return new AppError({
    kind: 'forbidden',
    code: 'migration.mayNotMakeRoles',
    message:
      `Tài khoản cơ sở dữ liệu "${user}" không được tạo vai trò, mà vai trò ${role} chưa có, chưa được gán hoặc mật khẩu không khớp. ` +
      `Cách sửa: cho tài khoản quyền này (ALTER ROLE "${user}" CREATEROLE), hoặc nhờ người quản trị máy chủ tạo sẵn ` +
      `các vai trò ${names} với đúng mật khẩu trong tệp .env và gán ct_cms cho "${user}" (GRANT ct_cms TO "${user}").`,
    logMessage: `user ${user} may not create roles and ${role} cannot log in`,
  });
}
