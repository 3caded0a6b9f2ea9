import { primary } from '../primary/primary';
import type { PrimaryRegulation } from '../primary/primary-regulation';
import * as levels from './article-01-3-levels';
import { isTestMark, testsDue } from './article-01-4-tests';
import { COMPLETION, RULES as COMPLETION_RULES } from './article-01-7-completion';
import { awardLabel, AWARDS, RULES as AWARD_RULES } from './article-01-9-awards';
import { TT22_2016_TITLE } from './circular';

/** TT 30/2014 as TT 22/2016 amended it. It has no level of the year as a whole. */
export const tt22Of2016: PrimaryRegulation = primary({
  id: 'TT30/2014+TT22/2016',
  version: '1',
  title: TT22_2016_TITLE,
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
