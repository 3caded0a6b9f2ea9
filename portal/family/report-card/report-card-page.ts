import type { ReportCard } from '@cong-truong/domain/report-card/report-card';
import { wallTime, writtenDay } from '../../time/vietnam-time';
import type { FamilyPage } from '../page/family-page';
import { html, type Html } from '../page/html';
import { groupMarks, legendOf, type MarkGroup } from './mark-groups';
import { REPORT_CARD_STYLE } from './report-card-style';

/** A published report card as a page. The same card gives the same page: all words were frozen with it. */
export function reportCardPage(card: ReportCard, publishedAt: Date): FamilyPage {
  const { pupil, school, schoolYear, term, className, subjects } = card;
  const period = `học kỳ ${term === 1 ? 'I' : 'II'}, năm học ${schoolYear}`;
  return {
    title: `Phiếu liên lạc ${period}`,
    style: REPORT_CARD_STYLE,
    signedIn: true,
    content: html`<a class="back noprint" href="/phu-huynh">‹ Các con</a>
      <p class="over">Phiếu liên lạc · ${school.name}</p>
      <h1>${pupil.fullName}</h1>
      <p class="facts">
        <span>Lớp ${className}</span
        ><span>${capitalised(period)}</span
        >${pupil.dateOfBirth !== null && html`<span>Sinh ngày ${writtenDay(pupil.dateOfBirth)}</span>`}<span
          >Mã học sinh ${pupil.code}</span
        >
      </p>
      ${summary(card)}${summaryOfYear(card)}${whyOfTerm(card)}
      <section aria-labelledby="mon-hoc">
        <h2 id="mon-hoc">Kết quả từng môn</h2>
        <div class="subjects">${subjects.map((subject) => subjectCard(subject, card))}</div>
      </section>
      ${ending(card, publishedAt)}`,
  };
}

/** What the term came to: first in sight. What was not given is left out, never shown as a dash. */
function summary({ words, overall, academic, conduct, title, absences, homeroomTeacher }: ReportCard): Html {
  return html`<section class="sum" aria-label="Kết quả chung">
    ${title !== null && html`<p class="award">★ ${title}</p>`}${factList([
      [words.academic, academic],
      [words.conduct, conduct],
      ['Điểm trung bình các môn', overall],
      ['Nghỉ có phép', `${absences.excused} buổi`],
      ['Nghỉ không phép', `${absences.unexcused} buổi`],
      ['Giáo viên chủ nhiệm', homeroomTeacher],
    ])}
  </section>`;
}

/** The second term's card tells what the whole year came to. */
function summaryOfYear({ year, words }: ReportCard): Html | false {
  if (!year) return false;
  const { promotion, academic, conduct, overall, title } = year;
  if (promotion === null && academic === null && conduct === null && overall === null) return false;
  return html`<section class="sum" aria-labelledby="ca-nam">
    <h2 id="ca-nam">Cả năm học</h2>
    ${title !== null && html`<p class="award">★ ${title}</p>`}${factList([
      ['Xét lên lớp', promotion],
      [words.academic, academic],
      [words.conduct, conduct],
      ['Điểm trung bình các môn', overall],
    ])}
  </section>`;
}

function factList(facts: readonly (readonly [name: string, value: string | null])[]): Html {
  return html`<dl>
    ${facts.map(
      ([name, value]) =>
        value !== null &&
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** Each rating with its reasons, folded; cards of earlier terms were frozen without. */
function whyOfTerm({ words, explanations }: ReportCard): Html | false {
  if (!explanations) return false;
  const parts: readonly (readonly [name: string, sentences: readonly string[]])[] = [
    [words.academic, explanations.academic],
    [words.conduct, explanations.conduct],
    ['Điểm trung bình các môn', explanations.overall],
    ['Danh hiệu', explanations.title],
  ];
  const told = parts.filter(([, sentences]) => sentences.length > 0);
  if (told.length === 0) return false;
  return html`<details class="card whole">
    <summary>Vì sao con có kết quả này?</summary>
    <dl class="why">
      ${told.map(
        ([name, sentences]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${paragraphs(sentences)}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}

function paragraphs(sentences: readonly string[]): readonly Html[] {
  return sentences.map((sentence) => html`<p>${sentence}</p>`);
}

type Subject = ReportCard['subjects'][number];

function subjectCard(
  { offeringId, name, mode, result, teacher, marks, explanation }: Subject,
  { words, year }: ReportCard,
): Html {
  const ofYear = year?.results[offeringId] ?? '';
  const given = marks.length > 0 && html`<dl class="marks">${groupMarks(marks).map(markGroup)}</dl>`;
  const why =
    explanation !== null &&
    html`<details>
      <summary>Vì sao?<span class="hidden"> Môn ${name}</span></summary>
      <div class="why">${paragraphs(explanation.split('\n'))}</div>
    </details>`;
  return html`<article class="subject card">
    <header>
      <div>
        <h3>${name}</h3>
        ${teacher !== null && html`<p class="teacher">${teacher}</p>`}
      </div>
      ${resultBox(result, mode === 'comment' ? 'Kết quả' : words.subjectAverage)}${ofYear !== '' && resultBox(ofYear, 'Cả năm')}
    </header>
    ${given}${why}
  </article>`;
}

function resultBox(result: string, label: string): Html {
  if (result === '') return html`<p class="result"><b class="word">Chưa có</b><span>${label}</span></p>`;
  const kind = /^\d/.test(result) ? '' : result === 'Chưa đạt' ? 'word fail' : 'word';
  return html`<p class="result"><b class="${kind}">${result}</b><span>${label}</span></p>`;
}

function markGroup({ label, marks }: MarkGroup): Html {
  return html`<div>
    <dt>${label}</dt>
    <dd>
      ${marks.map(({ text, title }) =>
        text === ''
          ? html`<span class="mark none" title="${title}"
              ><span aria-hidden="true">–</span><span class="hidden">${title}: chưa có</span></span
            >`
          : html`<span class="mark" title="${title}">${text}</span>`,
      )}
    </dd>
  </div>`;
}

function ending({ regulation, school, subjects }: ReportCard, publishedAt: Date): Html {
  const { day, time } = wallTime(publishedAt);
  const legend = [...legendOf(subjects)];
  const comments = subjects.some(({ mode }) => mode !== 'score');
  return html`<footer class="end">
    <p>
      ${legend.map(([label, title]) => html`<b>${label}</b> ${title}. `)}${
        comments && html`<b>Đ</b> Đạt. <b>CĐ</b> Chưa đạt.`
      }
    </p>
    <p>Đánh giá theo ${regulation.title}. Công bố lúc ${time}, ${writtenDay(day)}.</p>
    <p>Có điều chưa rõ, mời phụ huynh hỏi giáo viên chủ nhiệm hoặc ${school.name}.</p>
  </footer>`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
