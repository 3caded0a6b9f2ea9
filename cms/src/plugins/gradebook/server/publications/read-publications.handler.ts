import { loadChoices } from '@cong-truong/database/register/choices.repository';
import { loadCompleteness } from '@cong-truong/database/results/completeness.repository';
import { runsOfTerm } from '@cong-truong/database/runs/runs.repository';
import type { Handler } from '../http/handler';
import { regulationOrNone } from '../regulation-or-none';
import { presentRun } from '../runs/present-run';
import { presentReadiness } from './present-readiness';
import { publicationAddress, requireOwnSchool, type PublicationAddress } from './publication-address';

/** How far each class of the school is in a term, and the publications so far. */
export const readPublications: Handler<PublicationAddress, unknown, unknown> = {
  params: publicationAddress,
  async handle({ db, actor, params: { schoolYear, term } }) {
    const schoolCode = requireOwnSchool(actor, 'publication.read');
    const classes = (await loadChoices(db, { schoolCode })).filter(
      ({ class: group }) => group.schoolYear === schoolYear && regulationOrNone(group) !== null,
    );
    const [completeness, runs] = await Promise.all([
      loadCompleteness(
        db,
        classes.map(({ class: group }) => group.classId),
        term,
      ),
      runsOfTerm(db, { kind: 'publication', schoolCode, schoolYear, term, limit: 20 }),
    ]);
    return {
      body: {
        classes: presentReadiness(classes, completeness, term),
        runs: runs.map((run) => presentRun(actor, run)),
      },
    };
  },
};
