import { primary } from '../primary/primary';
import type { PrimaryRegulation } from '../primary/primary-regulation';
import * as levels from './article-06-levels';
import { isTestMark, testsDue } from './article-07-tests';
import { RULES as LEVEL_RULES, YEAR_LEVELS, yearLevelLabel } from './article-09-year-level';
import { COMPLETION, RULES as COMPLETION_RULES } from './article-11-completion';
import { awardLabel, AWARDS, RULES as AWARD_RULES } from './article-13-awards';
import { TT27_TITLE } from './circular';

export const tt27: PrimaryRegulation = primary({
  id: 'TT27/2020',
  version: '1',
  title: TT27_TITLE,
  moments: levels.MOMENTS,
  subjectLevels: levels.SUBJECT_LEVELS,
  qualityLevels: levels.QUALITY_LEVELS,
  competences: levels.competences,
  qualities: levels.QUALITIES.value,
  testsDue,
  isTestMark,
  completion: COMPLETION,
  completionCitation: COMPLETION_RULES.COMPLETION,
  yearLevels: YEAR_LEVELS,
  yearLevelCitation: LEVEL_RULES.YEAR_LEVELS,
  awards: AWARDS,
  awardCitation: AWARD_RULES.AWARDS,
  subjectLevelLabel: levels.subjectLevelLabel,
  qualityLevelLabel: levels.qualityLevelLabel,
  yearLevelLabel,
  awardLabel,
});
