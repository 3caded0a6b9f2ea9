import { childrenRoute } from './children.route';
import { reportCardRoute } from './report-card.route';
import type { FamilyRoute } from './family-route';
import { signInRoute } from './sign-in.route';
import { signOutRoute } from './sign-out.route';

/** Everything that the families' side answers; the most asked first. */
export const FAMILY_ROUTES: readonly FamilyRoute[] = [reportCardRoute, childrenRoute, signInRoute, signOutRoute];
