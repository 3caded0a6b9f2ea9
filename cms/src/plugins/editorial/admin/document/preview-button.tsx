import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { openPreview, type DocumentPlace } from '../api/document';
import { messageOf } from '../api/messages';

/** Opens the draft as the site will show it, in a window of its own. */
export function PreviewButton({ place, isModified }: { readonly place: DocumentPlace; readonly isModified: boolean }) {
  const [isOpening, setOpening] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const open = async (): Promise<void> => {
    setFailure(null);
    setOpening(true);
    // Browsers let a window open at the click itself, not after an answer has come.
    const tab = window.open('', '_blank');
    try {
      const { url } = await openPreview(place);
      if (tab === null) throw new Error('no window');
      tab.opener = null;
      tab.location.replace(url);
    } catch (error) {
      tab?.close();
      setFailure(tab === null ? 'Trình duyệt đang chặn cửa sổ mới. Hãy cho phép rồi bấm lại.' : messageOf(error));
    } finally {
      setOpening(false);
    }
  };

  return (
    <Flex direction="column" alignItems="stretch">
      <Button variant="secondary" disabled={isModified} loading={isOpening} onClick={() => void open()} fullWidth>
        Xem trước
      </Button>
      <div role="status">{failure ? <Typography textColor="danger600">{failure}</Typography> : null}</div>
    </Flex>
  );
}
