import { z } from 'zod';
import { AppError } from '../../../errors/app-error';
import { documentOf, RULES as GRADUATION_RULES } from '../../graduation/roll-out';
import type { GraduationResult } from '../../graduation/graduation';
import { explainConfirmation, isConfirmed } from '../../hbxn-2026/confirmation';
import { classLabel } from '../../qd11-2006/article-08-classification';
import { explainGraduation, explainGraduationByTests, graduate, graduateByTests } from '../../qd11-2006/qd11-2006';
import { reasoningLines } from '../../reasons/reasoning-text';
import { explainGraduation as explainTt31, graduate as graduateTt31 } from '../../tt31-2023/article-04-recognition';
import { isoDate } from '../input/dates';
import { tt22Academic, tt22Conduct, tt58Academic, tt58Conduct } from '../input/ratings';
import { paper } from '../input/scores';
import { periodSubjects } from '../input/subjects';
import { absences, age } from '../input/whole';
import { operation, type Json, type Operation } from '../operation';
import { noReadings } from '../readings';
import { saidBy } from '../said';

function out({ recognised, classification }: GraduationResult): Json {
  return { recognized: recognised, class: classification && classLabel(classification) };
}

export const GRADUATION: readonly Operation[] = [
  operation({
    name: 'grad.qd11',
    input: z.strictObject({
      age,
      absences,
      hanhKiem: tt58Conduct.or(z.null()),
      hocLuc: tt58Academic,
      priority: z.boolean().default(false),
      dossierComplete: z.boolean().default(true),
      scored: periodSubjects('2006').scored.optional(),
    }),
    readings: noReadings,
    answer: ({ hanhKiem, hocLuc, scored, ...rest }) => {
      if (rest.priority && hocLuc === 'weak' && scored === undefined) throw averagesMissing();
      const averages = [...(scored ?? [])].flatMap(([code, tenths]) =>
        tenths === null ? [] : ([[code, tenths]] as const),
      );
      const candidate = { ...rest, conduct: hanhKiem, academic: hocLuc, scored: new Map(averages) };
      return {
        output: out(graduate(candidate)),
        explain: () => explainGraduation(candidate).flatMap(reasoningLines),
      };
    },
  }),
  operation({
    name: 'grad.qd11Retry',
    input: z.strictObject({ toan: paper, nguVan: paper }),
    readings: noReadings,
    answer: ({ toan, nguVan }) => {
      const papers = { maths: toan, literature: nguVan };
      return {
        output: out(graduateByTests(papers)),
        explain: () => reasoningLines(explainGraduationByTests(papers)),
      };
    },
  }),
  operation({
    name: 'grad.tt31',
    input: z.strictObject({
      ageByYear: age,
      renLuyen: tt22Conduct,
      hocTap: tt22Academic,
      absences,
      dossierComplete: z.boolean(),
      continuing: z.boolean().default(false),
    }),
    readings: noReadings,
    answer: ({ renLuyen, hocTap, ...rest }) => {
      const candidate = { ...rest, conduct: renLuyen, academic: hocTap };
      return { output: out(graduateTt31(candidate)), explain: () => reasoningLines(explainTt31(candidate)) };
    },
  }),
  operation({
    name: 'grad.hbxn',
    input: z.strictObject({ renLuyen: tt22Conduct, hocTap: tt22Academic, absences }),
    readings: noReadings,
    answer: ({ renLuyen, hocTap, absences: missed }) => {
      const basis = { conduct: renLuyen, academic: hocTap, absences: missed };
      return {
        output: { recognized: isConfirmed(basis), class: null },
        explain: () => reasoningLines(explainConfirmation(basis)),
      };
    },
  }),
  operation({
    name: 'grad.document',
    input: z.strictObject({ recognizedOn: isoDate }),
    readings: noReadings,
    answer: ({ recognizedOn }) => ({
      output: documentOf(recognizedOn),
      explain: () => [saidBy(GRADUATION_RULES.documentOf)],
    }),
  }),
];

function averagesMissing(): AppError {
  return new AppError({
    kind: 'invalid',
    code: 'input.missing',
    message: 'scored: cần điểm trung bình cả năm các môn để xét diện ưu tiên, khuyến khích',
    details: { field: 'scored' },
  });
}
