import { answerWithPage, type FamilyAnswer } from './answer';
import { messagePage, TRY_LATER } from './message-page';

/** Nobody meets a stack: when the database or the CMS is away, the page says so and what to do. */
export async function withoutFail(answer: () => Promise<FamilyAnswer>): Promise<FamilyAnswer> {
  try {
    return await answer();
  } catch (error) {
    // The message of an error may quote a value; its name and code do not.
    const { name, code } =
      error instanceof Error
        ? { code: undefined, ...error, name: error.name }
        : { name: typeof error, code: undefined };
    console.error(`family page: ${name}${code === undefined ? '' : ` ${String(code)}`}`);
    return answerWithPage(messagePage(TRY_LATER), { status: 503, headers: { 'retry-after': '30' } });
  }
}
