import { AppError, isAppError } from '@cong-truong/domain/errors/app-error';
import type { Core } from '@strapi/strapi';
import { describeFault, presentError } from '../plugins/gradebook/server/http/present-error';
import { askedQuestion } from './asked-question';
import { keepQuestion } from './keep-question';
import { secretEquals } from './secret-equals';

type KoaContext = Parameters<Core.MiddlewareHandler>[0];

/** The portal's door: visitors' questions come through its form, with the secret that both programs were given. */
export function takeQuestion(strapi: Core.Strapi, secret: string) {
  return async (context: KoaContext): Promise<void> => {
    try {
      if (!secretEquals(context.get('x-intake-secret'), secret)) throw notThePortal();
      const asked = askedQuestion.safeParse(context.request.body);
      if (!asked.success) throw invalid(asked.error.issues.map(({ message }) => message));
      await keepQuestion(strapi, asked.data);
      context.status = 201;
      context.body = { data: { received: true } };
    } catch (error) {
      if (!isAppError(error)) strapi.log.error(`question: ${describeFault(error)}`);
      const body = presentError(error);
      context.status = body.error.status;
      context.body = body;
    }
  };
}

function notThePortal(): AppError {
  return new AppError({
    kind: 'forbidden',
    code: 'question.secret',
    message: 'Câu hỏi được gửi qua trang hỏi đáp của trường.',
  });
}

function invalid(messages: readonly string[]): AppError {
  return new AppError({
    kind: 'invalid',
    code: 'question.invalid',
    message: [...new Set(messages)].slice(0, 5).join(' '),
  });
}
