import type { Question } from '@/data/content/questions';
import type { Site } from '@/data/content/sites';
import type { SiteLinks } from '@/routing/links';
import page from '@/styles/page.module.css';
import { PageHead } from '../parts/page-head';
import { QuestionView } from './questions-view';
import styles from './questions-view.module.css';

export interface OneQuestionViewProps {
  readonly site: Site;
  readonly links: SiteLinks;
  readonly question: Question;
}

export function OneQuestionView({ site, links, question }: OneQuestionViewProps) {
  return (
    <>
      <PageHead
        title="Câu hỏi"
        trail={[
          { href: links.home, text: 'Trang đầu' },
          { href: links.questions(), text: 'Hỏi đáp' },
        ]}
      />
      <div className={`${page.wide} ${page.body}`}>
        <h2 className="visually-hidden">Câu hỏi và trả lời</h2>
        <ul role="list" className={styles.questions}>
          <QuestionView question={question} who={site.kind === 'school' ? 'nhà trường' : 'cơ quan'} links={links} />
        </ul>
      </div>
    </>
  );
}
