import type { Core } from '@strapi/strapi';
import { CONTENT_UIDS, type ContentUid } from './content-kinds';
import { FIELD_HINTS } from './field-hints';
import { VIEW_LAYOUTS } from './view-layouts';

/** Raise it when the layouts change: they are then laid over what stands. In between an administrator may arrange them. */
const VERSION = 3;

interface FieldView {
  readonly edit?: Readonly<Record<string, unknown>>;
}

interface ViewConfiguration {
  readonly metadatas: Readonly<Record<string, FieldView>>;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly layouts: Readonly<Record<string, unknown>>;
}

/** Puts fields and columns in an order a person can work with; Strapi's own is that of the schema. */
export async function applyViewLayouts(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'cong_truong', key: 'view_layouts' });
  if ((await store.get({})) === VERSION) return;
  const service = strapi.plugin('content-manager').service('content-types');
  for (const uid of CONTENT_UIDS) {
    const { mainField, sort, list, edit } = VIEW_LAYOUTS[uid];
    const standing: ViewConfiguration = await service.findConfiguration({ uid });
    await service.updateConfiguration(
      { uid },
      {
        ...standing,
        settings: {
          ...standing.settings,
          mainField,
          defaultSortBy: sort.by,
          defaultSortOrder: sort.order,
          pageSize: 20,
        },
        metadatas: withHints(uid, standing.metadatas),
        layouts: {
          ...standing.layouts,
          list,
          edit: edit.map((row) => row.map(([name, size]) => ({ name, size }))),
        },
      },
    );
  }
  await store.set({ value: VERSION });
}

function withHints(uid: ContentUid, fields: Readonly<Record<string, FieldView>>) {
  const hints = FIELD_HINTS[uid] ?? {};
  return Object.fromEntries(
    Object.entries(fields).map(([name, view]) => [
      name,
      { ...view, edit: { ...view.edit, description: hints[name] ?? '' } },
    ]),
  );
}
