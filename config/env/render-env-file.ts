import type { z } from 'zod';
import { SETTING_GROUPS } from './launcher-environment';
import { settingNotes } from './setting';

/** `secrets`: a fresh `.env` with every secret made; `example`: the same file for people to read, secrets left out. */
export type EnvFilePurpose = 'secrets' | 'example';

const HEADING = [
  '# Cổng Trường: cấu hình. Dòng bắt đầu bằng # là giá trị mặc định hoặc ví dụ; bỏ dấu # để đổi.',
  '# Tệp .env giữ bí mật: không gửi cho ai, không đưa vào git.',
];

/** The text of `.env` or `.env.example`, from the same schema that checks it. */
export function renderEnvFile(purpose: EnvFilePurpose): string {
  const groups = SETTING_GROUPS.map(({ title, settings }) => {
    const shape: Record<string, z.ZodType> = settings.shape;
    const lines = Object.entries(shape).flatMap(([name, schema]) => renderSetting(name, schema, purpose));
    return [`# --- ${title} ---`, ...lines].join('\n');
  });
  return `${[HEADING.join('\n'), ...groups].join('\n\n')}\n`;
}

function renderSetting(name: string, schema: z.ZodType, purpose: EnvFilePurpose): readonly string[] {
  const notes = settingNotes.get(schema);
  if (notes === undefined) throw new Error(`the setting ${name} has no notes`);
  const comment = `# ${notes.about}`;
  if (notes.generate !== undefined) return [comment, `${name}=${purpose === 'secrets' ? notes.generate() : ''}`];
  return [comment, `# ${name}=${quote(notes.example ?? defaultOf(schema))}`];
}

/** A default is what the schema makes of nothing. */
function defaultOf(schema: z.ZodType): string {
  const value = schema.safeParse(undefined).data;
  return value === undefined || value === null ? '' : String(value);
}

function quote(value: string): string {
  return /[\s#<>"]/.test(value) ? `'${value}'` : value;
}
