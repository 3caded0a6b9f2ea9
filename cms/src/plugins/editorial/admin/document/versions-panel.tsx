import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useResource } from '../../../gradebook/admin/api/use-resource';
import { readStanding, type DocumentPlace } from '../api/document';
import { ACTION_WORDS, timeOf } from '../shell/words';
import { RestoreDialog } from './restore-dialog';

interface PanelProps {
  readonly model: string;
  readonly documentId?: string;
}

const PERSONAL = ['api::student.student', 'api::staff.staff', 'api::school.school', 'api::authority.authority'];
const SHOWN = 8;

/** Beside a form: what the entry was before, who changed it and when, and the way back. */
export function VersionsPanel({ model, documentId }: PanelProps) {
  if (!model.startsWith('api::') || PERSONAL.includes(model) || !documentId) return null;
  return { title: 'Các bản đã lưu', content: <VersionList place={{ uid: model, documentId }} /> };
}

function VersionList({ place }: { readonly place: DocumentPlace }) {
  const standing = useResource(`versions/${place.uid}/${place.documentId}`, (signal) => readStanding(place, signal));
  const [all, setAll] = useState(false);
  const [chosen, setChosen] = useState<number | null>(null);
  if (standing.state !== 'ready') return <Typography textColor="neutral600">…</Typography>;
  const { versions, may } = standing.data;
  if (versions.length === 0) return <Typography textColor="neutral600">Chưa có bản nào.</Typography>;

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {(all ? versions : versions.slice(0, SHOWN)).map(({ version, action, byName, at }, index) => (
        <Flex key={version} justifyContent="space-between" gap={2}>
          <Flex direction="column" alignItems="flex-start">
            <Typography>
              Bản {version}: {ACTION_WORDS[action] ?? action}
            </Typography>
            <Typography variant="pi" textColor="neutral600">
              {byName}, {timeOf(at)}
            </Typography>
          </Flex>
          {index > 0 ? (
            <Button
              size="S"
              variant="tertiary"
              style={{ flexShrink: 0, whiteSpace: 'nowrap' }}
              aria-label={`So sánh bản ${version} với bản nháp`}
              onClick={() => setChosen(version)}
            >
              So sánh
            </Button>
          ) : null}
        </Flex>
      ))}
      {!all && versions.length > SHOWN ? (
        <Button size="S" variant="ghost" onClick={() => setAll(true)}>
          Xem cả {versions.length} bản
        </Button>
      ) : null}
      {chosen === null ? null : (
        <RestoreDialog place={place} version={chosen} mayRestore={may.restore} onClose={() => setChosen(null)} />
      )}
    </Flex>
  );
}
