import { z } from 'zod';
import type { AdmissionScore } from '../../admission/admission-score';
import { allocate, explainAllocation, MOST_PREFERENCES } from '../../admission/allocate';
import { explainGrade, gradeLabel, gradeOf, certificateAverage } from '../../cv10945-2010/certificate';
import { admit as admitHanoi, explainAdmission as explainHanoi } from '../../hanoi-2017/admission';
import { explainFourYears, fourYearPoints } from '../../hanoi-2017/four-years';
import { admit as admit2016, explainAdmission as explain2016 } from '../../hcmc-2016/admission';
import { admit as admit2021, explainAdmission as explain2021 } from '../../hcmc-2021/admission';
import { reasoningLines } from '../../reasons/reasoning-text';
import { admit as admit2024, explainAdmission as explain2024 } from '../../tt30-2024/admission';
import { examPaper } from '../input/exam-paper';
import { certificateField, meritFields } from '../input/merits';
import { tt58Academic, tt58Conduct } from '../input/ratings';
import { points, score } from '../input/scores';
import { whole } from '../input/whole';
import { hundredthsOut, operation, tenthsOut, type Operation } from '../operation';
import { noReadings } from '../readings';

/** The total is `null` when a paper was not sat. */
function totalOut({ eligible, total }: AdmissionScore) {
  return { eligible, score: total === null ? null : hundredthsOut(total) };
}

function withBonusOut(result: AdmissionScore) {
  const { eligible, score: total } = totalOut(result);
  return { eligible, bonus: hundredthsOut(result.bonus), score: total };
}

const preference = z.strictObject({ school: z.string().min(1), cutoff: points });

export const ADMISSION: readonly Operation[] = [
  operation({
    name: 'adm.hcm2016',
    input: z.strictObject({
      van: examPaper,
      toan: examPaper,
      ngoaiNgu: examPaper,
      ...meritFields,
      ...certificateField,
    }),
    readings: noReadings,
    answer: ({ van, toan, ngoaiNgu, priorityGroup, prize, nghe }) => {
      const merits = { priorityGroups: priorityGroup, prizes: prize, certificates: nghe };
      const candidate = { literature: van, maths: toan, foreign: ngoaiNgu, merits };
      return {
        output: withBonusOut(admit2016(candidate)),
        explain: () => reasoningLines(explain2016(candidate)),
      };
    },
  }),
  operation({
    name: 'adm.tt30_2024',
    input: z.strictObject({ van: examPaper, toan: examPaper, mon3: examPaper, ...meritFields }),
    readings: noReadings,
    answer: ({ van, toan, mon3, priorityGroup, prize }) => {
      const merits = { priorityGroups: priorityGroup, prizes: prize, certificates: [] };
      const candidate = { literature: van, maths: toan, third: mon3, merits };
      return {
        output: withBonusOut(admit2024(candidate)),
        explain: () => reasoningLines(explain2024(candidate)),
      };
    },
  }),
  operation({
    name: 'adm.hcm2021',
    input: z.strictObject({ van: score, toan: score, ngoaiNgu: score, uuTien: points.default(0) }),
    readings: noReadings,
    answer: ({ van, toan, ngoaiNgu, uuTien }) => {
      const candidate = { literature: van, maths: toan, foreign: ngoaiNgu, priority: uuTien };
      return {
        output: hundredthsOut(admit2021(candidate)),
        explain: () => reasoningLines(explain2021(candidate)),
      };
    },
  }),
  operation({
    name: 'adm.hanoi4y',
    input: z.strictObject({
      years: z.array(z.strictObject({ grade: whole('lớp', 6, 9), hanhKiem: tt58Conduct, hocLuc: tt58Academic })),
    }),
    readings: noReadings,
    answer: ({ years }) => {
      const rated = years.map(({ grade, hanhKiem, hocLuc }) => ({ grade, conduct: hanhKiem, academic: hocLuc }));
      return {
        output: hundredthsOut(fourYearPoints(rated)),
        explain: () => reasoningLines(explainFourYears(rated)),
      };
    },
  }),
  operation({
    name: 'adm.hanoiScore',
    input: z.strictObject({ thcs: points, van: examPaper, toan: examPaper, bonus: points.default(0) }),
    readings: noReadings,
    answer: ({ thcs, van, toan, bonus }) => {
      const candidate = { fourYears: thcs, literature: van, maths: toan, bonus };
      return {
        output: totalOut(admitHanoi(candidate)),
        explain: () => reasoningLines(explainHanoi(candidate)),
      };
    },
  }),
  operation({
    name: 'adm.allocate',
    input: z.strictObject({
      score: points.or(z.null()),
      choices: z.array(preference).max(MOST_PREFERENCES.value),
    }),
    readings: noReadings,
    answer: ({ score: total, choices }) => ({
      output: allocate(total, choices),
      explain: () => reasoningLines(explainAllocation(total, choices)),
    }),
  }),
  operation({
    name: 'nghe.classify',
    input: z.strictObject({ lyThuyet: score, thucHanh: score }),
    readings: noReadings,
    answer: ({ lyThuyet, thucHanh }) => {
      const papers = { theory: lyThuyet, practice: thucHanh };
      const grade = gradeOf(papers);
      return {
        output: { dxl: tenthsOut(certificateAverage(papers)), xepLoai: grade && gradeLabel(grade) },
        explain: () => reasoningLines(explainGrade(papers)),
      };
    },
  }),
];
