import type { PictureText } from '../site-texts';

/** What a site offers beside its news: who to reach, what must be made public, and what families look up. */
export interface ServiceTexts {
  readonly siteCode: string;
  readonly categories: readonly CategoryText[];
  /** More pictures to an article that has its title. */
  readonly galleries: readonly GalleryText[];
  readonly disclosures: readonly DisclosureText[];
  readonly admissions: readonly AdmissionText[];
  readonly timetables: readonly TimetableText[];
  readonly menus: readonly MenuText[];
  readonly honours: readonly HonourText[];
  readonly questions: readonly QuestionText[];
  readonly setting: SettingText;
}

export interface CategoryText {
  readonly name: string;
  /** Titles of the articles in it. */
  readonly articles: readonly string[];
}

export interface GalleryText {
  readonly article: string;
  readonly pictures: readonly PictureText[];
}

export interface DisclosureText {
  readonly title: string;
  readonly schoolYear: string;
  readonly circular: 'tt36-2017' | 'tt09-2024' | 'tt37-2020';
  readonly part: 'general' | 'finance' | 'staff' | 'facilities' | 'programme' | 'plan' | 'results' | 'annualReport';
  readonly postedOn: string;
  readonly dueOn: string;
  readonly body: string;
}

export interface AdmissionText {
  readonly title: string;
  readonly schoolYear: string;
  readonly gradeLabel: string;
  readonly quota: number;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly place: string;
  readonly papers: string;
  readonly body: string;
}

export interface TimetableText {
  readonly title: string;
  readonly appliesFrom: string;
  readonly body: string;
}

export interface MenuText {
  /** A Monday. */
  readonly weekOf: string;
  readonly note: string;
  /** From Monday on: breakfast, lunch, snack. */
  readonly days: readonly (readonly [breakfast: string, lunch: string, snack: string])[];
}

export interface HonourText {
  readonly title: string;
  readonly schoolYear: string;
  readonly summary: string;
  readonly lines: readonly (readonly [label: string, count: number | null])[];
}

export interface QuestionText {
  readonly topic: string;
  readonly question: string;
  readonly askedOn: string;
  /** Without an answer the question waits as a draft. */
  readonly answer: string | null;
}

export interface SettingText {
  readonly banner?: { readonly text: string; readonly href: string; readonly from: string; readonly until: string };
  readonly sections: readonly (
    'news' | 'notices' | 'calendar' | 'quickLinks' | 'honours' | 'documents' | 'menu' | 'admission' | 'gallery'
  )[];
  readonly quickLinks: readonly (readonly [label: string, href: string])[];
  readonly menuLinks: readonly (readonly [label: string, href: string])[];
  readonly mapNote: string;
  readonly englishIntroduction: string;
  readonly englishContact: string;
  readonly consentToShare: boolean;
}
