import { primary } from '../primary/primary';
import type { PrimaryRegulation } from '../primary/primary-regulation';
import * as levels from './article-06-levels';
import { isTestMark, testsDue } from './article-10-tests';
import { COMPLETION, RULES as COMPLETION_RULES } from './article-14-completion';
import { awardLabel, AWARDS, RULES as AWARD_RULES } from './article-16-awards';
import { TT30_TITLE } from './circular';

/** TT 30/2014 in its original wording. It has no level of the year as a whole. */
export const tt30: PrimaryRegulation = primary({
  id: 'TT30/2014',
  version: '1',
  title: TT30_TITLE,
  moments: levels.MOMENTS,
  subjectLevels: levels.SUBJECT_LEVELS,
  qualityLevels: levels.QUALITY_LEVELS,
  competences: () => levels.COMPETENCES.value,
  qualities: levels.QUALITIES.value,
  testsDue,
  isTestMark,
  completion: COMPLETION,
  completionCitation: COMPLETION_RULES.COMPLETION,
  yearLevels: [],
  yearLevelCitation: COMPLETION_RULES.COMPLETION,
  awards: AWARDS,
  awardCitation: AWARD_RULES.AWARDS,
  subjectLevelLabel: levels.subjectLevelLabel,
  qualityLevelLabel: levels.qualityLevelLabel,
  yearLevelLabel: () => '',
  awardLabel,
});
