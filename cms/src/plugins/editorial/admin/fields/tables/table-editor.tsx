import { tablePlace } from '@cong-truong/domain/content/tables/table-place';
import { TABLE_LIMITS, type ContentTable } from '@cong-truong/domain/content/tables/content-table';
import { Button, Checkbox, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { useState } from 'react';
import { styled } from 'styled-components';
import { color } from '../../../../gradebook/admin/shell/theme';
import { CellGrid } from './cell-grid';
import { columnsOf, withBlock, withCell, withColumn, withRow } from './edit-table';

const Card = styled.fieldset`
  min-width: 0;
  margin: 0;
  padding: 1.6rem;
  border: 1px solid ${color('neutral200')};
  border-radius: 4px;
  background: ${color('neutral0')};
`;

interface TableEditorProps {
  readonly number: number;
  readonly table: ContentTable;
  readonly disabled: boolean;
  readonly onChange: (table: ContentTable) => void;
  readonly onRemove: () => void;
}

/** One table: its name, its cells, and where it goes. */
export function TableEditor({ number, table, disabled, onChange, onRemove }: TableEditorProps) {
  const [notice, setNotice] = useState<string | null>(null);
  const paste = (place: { row: number; column: number }, block: readonly (readonly string[])[]): void => {
    const { table: changed, lost } = withBlock(table, place, block);
    const { rows, columns } = TABLE_LIMITS;
    setNotice(lost === 0 ? null : `Bỏ ${lost} ô: bảng có tối đa ${rows} dòng, ${columns} cột.`);
    onChange(changed);
  };
  return (
    <Card disabled={disabled} aria-label={`Bảng ${number}`}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex justifyContent="space-between" alignItems="center" gap={2} wrap="wrap">
          <Typography variant="delta" tag="h3">
            Bảng {number}
          </Typography>
          <Button type="button" size="S" variant="danger-light" startIcon={<Trash />} onClick={onRemove}>
            Xóa bảng {number}
          </Button>
        </Flex>
        <Field.Root required hint="Ví dụ: Các khoản thu năm học 2026-2027. Hiện ngay trên bảng.">
          <Field.Label>Tên bảng</Field.Label>
          <TextInput
            value={table.caption}
            maxLength={TABLE_LIMITS.captionLength}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
              onChange({ ...table, caption: event.target.value })
            }
          />
          <Field.Hint />
        </Field.Root>
        <Flex gap={5} wrap="wrap">
          <Checkbox
            checked={table.headRow}
            onCheckedChange={(checked) => onChange({ ...table, headRow: checked === true })}
          >
            Dòng đầu là tên các cột
          </Checkbox>
          <Checkbox
            checked={table.headColumn}
            onCheckedChange={(checked) => onChange({ ...table, headColumn: checked === true })}
          >
            Cột đầu là tên các dòng
          </Checkbox>
        </Flex>
        <CellGrid
          number={number}
          table={table}
          onCell={(place, text) => onChange(withCell(table, place, text))}
          onPaste={paste}
          onChange={onChange}
        />
        <Flex gap={2} wrap="wrap">
          <Button
            type="button"
            size="S"
            variant="tertiary"
            startIcon={<Plus />}
            disabled={table.rows.length >= TABLE_LIMITS.rows}
            onClick={() => onChange(withRow(table))}
          >
            Thêm dòng
          </Button>
          <Button
            type="button"
            size="S"
            variant="tertiary"
            startIcon={<Plus />}
            disabled={columnsOf(table) >= TABLE_LIMITS.columns}
            onClick={() => onChange(withColumn(table))}
          >
            Thêm cột
          </Button>
        </Flex>
        <Typography variant="pi" textColor={notice ? 'danger600' : 'neutral600'} aria-live="polite">
          {notice ??
            `Chép từ Excel hoặc Word rồi dán vào một ô: bảng tự mở rộng. Muốn bảng đứng giữa bài, gõ ${tablePlace(number)} trên một dòng riêng của ô Nội dung; không gõ thì bảng đứng cuối bài.`}
        </Typography>
      </Flex>
    </Card>
  );
}
