import { AppError } from '@cong-truong/domain/errors/app-error';
import type { Core } from '@strapi/strapi';
import { asProgram } from '../access/as-program';
import { todayInVietnam } from '../clock/today-in-vietnam';
import { runSql } from '../documents/run-sql';
import type { AskedQuestion } from './asked-question';

const QUESTION = 'api::question.question';

/** A school answers a few questions a day: a flood must not bury them. The portal counts by visitor, this counts by site. */
const MOST_AN_HOUR = 40;
const MOST_WAITING = 500;

/** Keeps a visitor's question as a draft; it is shown when the school has answered and its approver published. */
export async function keepQuestion(strapi: Core.Strapi, asked: AskedQuestion): Promise<void> {
  await asProgram(() =>
    strapi.db.transaction(async () => {
      await requireSite(strapi, asked.siteCode);
      // Counted one by one, else a hundred at once are each the fortieth.
      await runSql(strapi, 'select pg_advisory_xact_lock(hashtext(?))', [`question/${asked.siteCode}`]);
      await refuseFlood(strapi, asked.siteCode);
      await strapi.documents(QUESTION).create({
        data: {
          siteCode: asked.siteCode,
          question: asked.question,
          askedOn: todayInVietnam(),
          topic: asked.topic || null,
          askerName: asked.askerName || null,
          askerContact: asked.askerContact || null,
        },
        status: 'draft',
      });
    }),
  );
}

async function requireSite(strapi: Core.Strapi, code: string): Promise<void> {
  for (const uid of ['api::school.school', 'api::authority.authority'] as const) {
    if ((await strapi.db.query(uid).count({ where: { code, publishedAt: { $notNull: true } } })) > 0) return;
  }
  throw new AppError({
    kind: 'notFound',
    code: 'question.noSite',
    message: 'Không tìm thấy trường này. Hãy mở lại trang hỏi đáp của trường.',
  });
}

async function refuseFlood(strapi: Core.Strapi, siteCode: string): Promise<void> {
  const ofSite = { siteCode, publishedAt: { $null: true } };
  const hourAgo = new Date(Date.now() - 3_600_000).toISOString();
  const lately = await strapi.db.query(QUESTION).count({ where: { ...ofSite, createdAt: { $gt: hourAgo } } });
  const waiting = await strapi.db.query(QUESTION).count({ where: { ...ofSite, answer: { $null: true } } });
  if (lately < MOST_AN_HOUR && waiting < MOST_WAITING) return;
  throw new AppError({
    kind: 'unavailable',
    code: 'question.flood',
    message: 'Trường đang nhận quá nhiều câu hỏi. Xin gửi lại sau một giờ, hoặc gọi điện đến trường.',
  });
}
