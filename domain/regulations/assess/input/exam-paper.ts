import { z } from 'zod';
import { PAPER_STEP } from '../../admission/paper';
import { refuse, shown } from './issue';
import { paper } from './scores';

/** A paper of the grade 10 entrance examination, in hundredths; `null` was not sat. */
export const examPaper = paper
  .transform((hundredths, context) =>
    hundredths % PAPER_STEP.value === 0
      ? hundredths
      : refuse(context, {
          code: 'input.paperStep',
          message: `điểm bài thi phải lẻ đến 0,25, không nhận ${shown(hundredths / 100)}`,
          input: hundredths,
        }),
  )
  .or(z.null());
