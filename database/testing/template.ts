import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrate } from '../migrations/migrate';
import { readSqlFiles } from '../migrations/sql-files';
import { databaseUrlAs, TEST_PASSWORDS, withDatabase } from './test-urls';

/** One at a time on the server: who makes the template, and who copies it. */
const ADVISORY_LOCK = 4_815_162;

const CMS_TABLES = readFileSync(join(__dirname, 'cms-tables.sql'), 'utf8');

/** Copies the migrated template to `name`; makes the template first when the server has none of this content. */
export async function cloneTemplate(serverUrl: string, name: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [ADVISORY_LOCK]);
    const template = templateName();
    if (!(await exists(client, template))) await makeTemplate(client, serverUrl, template);
    await client.query(`create database ${name} template ${template}`);
  } finally {
    await client.end();
  }
}

/** The name holds the content, so that a changed migration is never tested on an old template. */
function templateName(): string {
  const hash = createHash('sha256').update(CMS_TABLES);
  for (const { sha256 } of readSqlFiles()) hash.update(sha256);
  return `ct_template_${hash.digest('hex').slice(0, 16)}`;
}

async function makeTemplate(client: Client, serverUrl: string, template: string): Promise<void> {
  await dropOlder(client);
  const draft = `${template}_draft`;
  await client.query(`drop database if exists ${draft}`);
  await client.query(`create database ${draft}`);
  await migrate({ databaseUrl: withDatabase(serverUrl, draft), passwords: TEST_PASSWORDS });
  await addCmsTables(databaseUrlAs(serverUrl, draft, 'cms'));
  await client.query(`alter database ${draft} rename to ${template}`);
}

/** As ct_cms, like the CMS itself: the functions of 0007 must reach tables that belong to another role. */
async function addCmsTables(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(CMS_TABLES);
  } finally {
    await client.end();
  }
}

async function dropOlder(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select datname as name from pg_database where datname like 'ct\\_template\\_%'`,
  );
  for (const { name } of rows) await client.query(`drop database if exists ${name}`);
}

async function exists(client: Client, name: string): Promise<boolean> {
  const { rows } = await client.query('select from pg_database where datname = $1', [name]);
  return rows.length > 0;
}
