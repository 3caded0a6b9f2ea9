import { FIELD_LABELS } from '../../content/field-labels';
import { adminFrame } from './admin-frame';
import { contentManager } from './content-manager';
import { enumerations } from './enumerations';
import { familyAccounts } from './family-accounts';
import { mediaLibrary } from './media-library';

/** All Vietnamese that is ours, over Strapi's own. */
export const vietnamese: Record<string, string> = {
  ...adminFrame,
  ...contentManager,
  ...mediaLibrary,
  ...familyAccounts,
  ...enumerations,
  ...fieldLabels(),
};

/** Strapi asks for labels by type and field. */
function fieldLabels(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(FIELD_LABELS).flatMap(([uid, labels]) =>
      Object.entries(labels).map(([field, label]) => [`content-manager.${kindOf(uid)}.${uid}.${field}`, label]),
    ),
  );
}

function kindOf(uid: string): string {
  return uid.startsWith('api::') ? 'content-types' : 'components';
}
