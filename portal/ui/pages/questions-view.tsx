import type { Listing } from '@/data/content/parts/answer';
import type { Question } from '@/data/content/questions';
import type { Site } from '@/data/content/sites';
import type { SiteLinks } from '@/routing/links';
import page from '@/styles/page.module.css';
import { writtenDay } from '@/time/vietnam-time';
import { BlocksView } from '../parts/blocks-view';
import { Empty } from '../parts/empty';
import { PageHead } from '../parts/page-head';
import { Pager } from '../parts/pager';
import { AskingForm } from '../site/asking-form';
import styles from './questions-view.module.css';

export interface QuestionsViewProps {
  readonly site: Site;
  readonly links: SiteLinks;
  readonly page: number;
  readonly listing: Listing<Question>;
}

export function QuestionsView({ site, links, page: number, listing }: QuestionsViewProps) {
  const who = site.kind === 'school' ? 'nhà trường' : 'cơ quan';
  return (
    <>
      <PageHead title="Hỏi đáp" trail={[{ href: links.home, text: 'Trang đầu' }]}>
        <p className={styles.jump}>
          <a href="#dat-cau-hoi">Đặt câu hỏi cho {who}</a>
        </p>
      </PageHead>
      <div className={`${page.wide} ${page.body} ${styles.columns}`}>
        <section aria-labelledby="da-tra-loi">
          <h2 id="da-tra-loi" className={styles.heading}>
            Đã trả lời
          </h2>
          {listing.items.length === 0 ? (
            <Empty icon="question">Chưa có câu hỏi nào được đăng. Câu hỏi đầu tiên có thể là của bạn.</Empty>
          ) : (
            <ul role="list" className={styles.questions}>
              {listing.items.map((question) => (
                <QuestionView key={question.documentId} question={question} who={who} links={links} />
              ))}
            </ul>
          )}
          <Pager page={number} pages={listing.pages} href={(other) => links.questions(other)} />
        </section>
        <section aria-labelledby="dat-cau-hoi" className={styles.ask} data-print="no">
          <h2 id="dat-cau-hoi" className={styles.heading}>
            Đặt câu hỏi
          </h2>
          <p className={styles.how}>Câu trả lời sẽ đăng ở trang này sau khi được duyệt.</p>
          <AskingForm action={links.ask} who={who} />
        </section>
      </div>
    </>
  );
}

export interface QuestionViewProps {
  readonly question: Question;
  readonly who: string;
  readonly links: SiteLinks;
}

export function QuestionView({
  question: { documentId, question, answer, askedOn, topic },
  who,
  links,
}: QuestionViewProps) {
  return (
    <li id={documentId} className={styles.question}>
      <p className={styles.over}>
        {topic !== null && <span className={styles.topic}>{topic}</span>}
        {askedOn !== null && (
          <span>
            Hỏi ngày <time dateTime={askedOn}>{writtenDay(askedOn)}</time>
          </span>
        )}
      </p>
      <h3 className={styles.words}>{question}</h3>
      <div className={styles.answer}>
        <p className={styles.label}>{who.charAt(0).toUpperCase() + who.slice(1)} trả lời</p>
        {answer.length === 0 ? <p>Câu trả lời đang được soạn.</p> : <BlocksView content={answer} links={links} />}
      </div>
    </li>
  );
}
