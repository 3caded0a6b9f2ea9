export interface MediaRequestInput {
  readonly method: string;
  readonly path: string;
  /** From the path, or from `?id=` of Strapi's older upload route. */
  readonly id: unknown;
  readonly body: unknown;
}

/** What a request to the media library touches. An id that is no number is `NaN` and belongs to nobody. */
export interface MediaRequest {
  readonly fileIds: readonly number[];
  readonly folderIds: readonly number[];
}

/**
 * Reads from a request which files and folders it touches.
 *
 * @returns `null` for requests that people of a site may not make at all: folders, moves, downloads from other addresses
 */
export function mediaRequest({ method, path, id, body }: MediaRequestInput): MediaRequest | null {
  const route = `${method} ${path.replace(/^\/upload/, '').replace(/\/+$/, '')}`;
  const fields: object = typeof body === 'object' && body !== null ? body : {};
  const folders = foldersIn(Reflect.get(fields, 'fileInfo'));
  if (/^GET \/(files|folders|folder-structure)$/.test(route)) return { fileIds: [], folderIds: [] };
  if (/^GET \/folders\/[^/]+$/.test(route)) return { fileIds: [], folderIds: [Number(id)] };
  if (/^(GET|PUT|DELETE) \/files\/[^/]+$/.test(route)) return { fileIds: [Number(id)], folderIds: folders };
  if (/^POST \/files\/[^/]+\/replace$/.test(route)) return { fileIds: [Number(id)], folderIds: folders };
  if (route === 'POST ' || route === 'POST /files') {
    return { fileIds: id === undefined ? [] : [Number(id)], folderIds: folders };
  }
  if (route === 'POST /actions/bulk-delete') {
    return { fileIds: numbers(Reflect.get(fields, 'fileIds')), folderIds: neverOwn(Reflect.get(fields, 'folderIds')) };
  }
  if (route === 'POST /actions/bulk-update') {
    const updates = list(Reflect.get(fields, 'updates')).filter(isObject);
    return {
      fileIds: updates.map((update) => Number(Reflect.get(update, 'id'))),
      folderIds: updates.flatMap((update) => foldersIn(Reflect.get(update, 'fileInfo'))),
    };
  }
  return null;
}

/** `fileInfo` comes as an object, as JSON text in a form, or as a list of either. No folder: the site's own is filled in. */
function foldersIn(fileInfo: unknown): readonly number[] {
  if (Array.isArray(fileInfo)) return fileInfo.flatMap(foldersIn);
  const info: unknown = typeof fileInfo === 'string' ? parse(fileInfo) : fileInfo;
  if (Array.isArray(info)) return info.flatMap(foldersIn);
  if (!isObject(info)) return [];
  const folder: unknown = Reflect.get(info, 'folder');
  return folder === null || folder === undefined ? [] : [Number(folder)];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function neverOwn(folders: unknown): readonly number[] {
  return list(folders).map(() => Number.NaN);
}

function numbers(value: unknown): readonly number[] {
  return list(value).map(Number);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
