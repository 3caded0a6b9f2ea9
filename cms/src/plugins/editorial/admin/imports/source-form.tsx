import { Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { ImportSource } from '../api/imports';
import { FilePicker } from './file-picker';

interface SourceFormProps {
  readonly busy: boolean;
  readonly onCheck: (source: ImportSource) => void;
}

/** Where the old articles are: a file of the person's computer, or a feed. */
export function SourceForm({ busy, onCheck }: SourceFormProps) {
  const [file, setFile] = useState<File | null>(null);
  const [url, setUrl] = useState('');
  const source: ImportSource | null = file ? { file } : url.trim() === '' ? null : { url: url.trim() };
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={4}
      background="neutral0"
      padding={5}
      hasRadius
      shadow="tableShadow"
    >
      <Field.Root hint="Trong WordPress: Công cụ → Xuất → Bài viết. Tối đa 20 MB.">
        <Field.Label>Tệp xuất của WordPress (.xml)</Field.Label>
        <FilePicker accept=".xml,text/xml,application/xml,application/rss+xml" file={file} onPick={setFile} />
        <Field.Hint />
      </Field.Root>
      <Field.Root hint="Ví dụ https://truong-cu.edu.vn/feed/. Nguồn tin thường chỉ có các bài mới nhất.">
        <Field.Label>Hoặc địa chỉ nguồn tin RSS, Atom</Field.Label>
        <TextInput
          name="url"
          disabled={file !== null}
          value={url}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => setUrl(event.target.value)}
        />
        <Field.Hint />
      </Field.Root>
      <Flex gap={3} wrap="wrap">
        <Button loading={busy} disabled={source === null} onClick={() => (source ? onCheck(source) : undefined)}>
          Xem thử
        </Button>
        <Typography variant="pi" textColor="neutral600">
          Xem thử không thay đổi gì.
        </Typography>
      </Flex>
    </Flex>
  );
}
