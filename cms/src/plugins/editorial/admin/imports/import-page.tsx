import { useState } from 'react';
import { useResource } from '../../../gradebook/admin/api/use-resource';
import { checkImport, type DryRun, type ImportSource } from '../api/imports';
import { readDesk } from '../api/desk';
import { messageOf } from '../api/messages';
import { Failure } from '../shell/failure';
import { Frame } from '../shell/frame';
import { DryRunTable } from './dry-run-table';
import { SourceForm } from './source-form';

/** Nhập bài cũ: choose a source, look at what would come, then bring it over. */
export function ImportPage() {
  const desk = useResource('desk', readDesk);
  const [checked, setChecked] = useState<{ readonly source: ImportSource; readonly run: DryRun } | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const check = async (source: ImportSource): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      setChecked({ source, run: await checkImport(source) });
    } catch (error) {
      setChecked(null);
      setFailure(messageOf(error));
    }
    setBusy(false);
  };

  return (
    <Frame
      title="Nhập bài cũ"
      subtitle="Đưa tin bài từ trang cũ sang: ảnh được tải về thư viện, địa chỉ cũ dẫn về bài mới"
      may={desk.state === 'ready' ? desk.data.may : null}
    >
      {failure ? <Failure message={failure} onClose={() => setFailure(null)} /> : null}
      <SourceForm busy={busy} onCheck={(source) => void check(source)} />
      {checked ? <DryRunTable key={JSON.stringify(checked.run.articles.length)} {...checked} /> : null}
    </Frame>
  );
}
