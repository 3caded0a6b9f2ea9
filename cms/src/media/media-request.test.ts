import { mediaRequest } from './media-request';

const ask = (line: string, { id, body }: { id?: unknown; body?: unknown } = {}) => {
  const [method = '', path = ''] = line.split(' ');
  return mediaRequest({ method, path, id, body });
};

it.each([
  'POST /upload/actions/upload-from-urls',
  'POST /upload/actions/bulk-move',
  'POST /upload/actions/generate-ai-metadata',
  'POST /upload/folders',
  'PUT /upload/folders/3',
  'DELETE /upload/folders/3',
  'POST /upload/ai-metadata-jobs',
  'GET /upload/something-new',
])('is nothing for people of a site: %s', (line) => {
  expect(ask(line, { id: '3' })).toBeNull();
});

it('names the one file of a request', () => {
  expect(ask('DELETE /upload/files/7', { id: '7' })).toEqual({ fileIds: [7], folderIds: [] });
  expect(ask('PUT /upload/files/7/', { id: '7', body: { fileInfo: { folder: 9 } } })).toEqual({
    fileIds: [7],
    folderIds: [9],
  });
  expect(ask('POST /upload', { id: '7' })).toEqual({ fileIds: [7], folderIds: [] });
});

it('reads the folder in every form it is sent in', () => {
  const folders = (fileInfo: unknown) => ask('POST /upload', { body: { fileInfo } })?.folderIds;
  expect(folders('{"folder":4}')).toEqual([4]);
  expect(folders(['{"folder":4}', '{"folder":null}', '{}'])).toEqual([4]);
  expect(folders('[{"folder":5}]')).toEqual([5]);
  expect(folders({ folder: 'x' })).toEqual([Number.NaN]);
  expect(folders('no json')).toEqual([]);
});

it('lets no folder be deleted, and every file be looked at', () => {
  expect(ask('POST /upload/actions/bulk-delete', { body: { fileIds: [1, '2'], folderIds: [3] } })).toEqual({
    fileIds: [1, 2],
    folderIds: [Number.NaN],
  });
  expect(
    ask('POST /upload/actions/bulk-update', { body: { updates: [{ id: 1, fileInfo: { folder: 2 } }, { id: 3 }] } }),
  ).toEqual({ fileIds: [1, 3], folderIds: [2] });
});
