import { NOT_RECOGNISED, type GraduationResult } from '../graduation/graduation';
import { reasoningOf, type Reasoning } from '../reasons/reasoning';
import { recognise, RECOGNITION, RULES, type Candidate } from './article-07-recognition';
import { recognisedByTests, RECOGNITION_BY_TESTS, RULES as TEST_RULES, type TestPapers } from './article-07-2-tests';
import { CLASSES, classify, classLabel, RULES as CLASS_RULES } from './article-08-classification';

/** The review at the end of grade 9. */
export function graduate(candidate: Candidate): GraduationResult {
  return recognise(candidate) === null ? NOT_RECOGNISED : { recognised: true, classification: classify(candidate) };
}

/** The second way: two tests. Who is recognised by them is always Trung bình, Đ.8 k.2. */
export function graduateByTests(papers: TestPapers): GraduationResult {
  return recognisedByTests(papers) ? { recognised: true, classification: 'average' } : NOT_RECOGNISED;
}

const GROUNDS = {
  results: 'Công nhận tốt nghiệp THCS',
  priority: 'Công nhận tốt nghiệp THCS theo diện ưu tiên, khuyến khích',
} as const;

const TESTS_OPEN =
  'học sinh chưa được công nhận có thể dự kiểm tra Toán và Ngữ văn ở lần xét sau (QĐ 11/2006 Đ.7 k.2 b)';

/** The recognition, then (when there is one) its class. */
export function explainGraduation(candidate: Candidate): readonly Reasoning[] {
  const recognised = recognise(candidate) !== null;
  const recognition = reasoningOf({
    question: 'Xét công nhận tốt nghiệp',
    citation: RULES.RECOGNITION,
    levels: RECOGNITION,
    input: candidate,
    label: (ground) => (ground === null ? 'không được công nhận tốt nghiệp' : GROUNDS[ground]),
    towards: 'best',
    notes: recognised ? [] : [TESTS_OPEN],
  });
  if (!recognised) return [recognition];
  const classification = reasoningOf({
    question: 'Xếp loại tốt nghiệp',
    citation: CLASS_RULES.CLASSES,
    levels: CLASSES,
    input: candidate,
    label: (outcome) => classLabel(outcome ?? 'average'),
  });
  return [recognition, classification];
}

export function explainGraduationByTests(papers: TestPapers): Reasoning {
  return reasoningOf({
    question: 'Xét công nhận tốt nghiệp qua kiểm tra',
    citation: TEST_RULES.RECOGNITION_BY_TESTS,
    levels: RECOGNITION_BY_TESTS,
    input: papers,
    label: (ground) =>
      ground === null ? 'không được công nhận tốt nghiệp' : 'Công nhận tốt nghiệp THCS, loại Trung bình',
  });
}
