import { appendJournal } from '@cong-truong/database/journal/append';
import { loadClassFacts } from '@cong-truong/database/report-cards/class-facts.repository';
import { freezeReportCards } from '@cong-truong/database/report-cards/freeze-report-cards';
import { closeTerm } from '@cong-truong/database/terms/close-term';
import { recomputeClass } from '../../recompute/recompute-class';
import { missingIn } from '../missing';
import { BlockedError, type Step } from '../publication';
import { reportCardsOf } from '../report-cards';

/**
 * Publishes one class, all in one transaction: the term is closed to every change; what stands then is assessed and written down as
 * the families will read it. A mark that was taken away since the check blocks the run, and leaves this class open.
 */
export const freeze: Step = ({ run, commit }, classId) =>
  commit(async (tx) => {
    const { runId, schoolCode, schoolYear, term, requestedBy: actor } = run;
    const closedNow = await closeTerm(tx, { classId, term, state: 'published', actor });
    const recomputed = await recomputeClass(tx, classId, term);
    if (!recomputed) return {};
    const missing = missingIn(recomputed.inputs, term);
    if (missing) throw new BlockedError(missing);
    const facts = await loadClassFacts(tx, classId, term);
    const { inputs, ofTerm, ofYear } = recomputed;
    const cards = reportCardsOf({ inputs, results: ofTerm, ofYear: term === 2 ? ofYear : [], facts, term });
    await freezeReportCards(tx, { runId, classId, schoolCode, schoolYear, term, cards });
    const entry = {
      action: 'term.published',
      subject: { classId, term, runId },
      old: null,
      new: { cards: cards.length },
    };
    return {
      detail: { published: [classId] },
      ...(closedNow ? { last: () => appendJournal(tx, { schoolCode, actor, entries: [entry] }) } : {}),
    };
  });
