import { readTables, TABLE_LIMITS, type ContentTable } from '@cong-truong/domain/content/tables/content-table';
import { Button, Field, Flex } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useField } from '@strapi/strapi/admin';
import type { FieldProps } from '../field-props';
import { newTable } from './edit-table';
import { TableEditor } from './table-editor';

/** The tables of a text: made here, named, and put into the text by a line such as `[Bảng 1]`. */
export function TablesField({ name = '', label = '', disabled = false, required = false }: FieldProps) {
  const field = useField<unknown>(name);
  const tables = readTables(field.value) ?? [];
  const write = (changed: readonly ContentTable[]) => field.onChange(name, changed.length === 0 ? null : changed);
  const replace = (index: number, table: ContentTable) =>
    write(tables.map((standing, place) => (place === index ? table : standing)));

  return (
    <Field.Root name={name} error={field.error ?? false} required={required}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Field.Label>{label}</Field.Label>
        {tables.map((table, index) => (
          <TableEditor
            key={index}
            number={index + 1}
            table={table}
            disabled={disabled}
            onChange={(changed) => replace(index, changed)}
            onRemove={() => write(tables.filter((_, place) => place !== index))}
          />
        ))}
        <Flex>
          <Button
            type="button"
            variant="secondary"
            startIcon={<Plus />}
            disabled={disabled || tables.length >= TABLE_LIMITS.tables}
            onClick={() => write([...tables, newTable()])}
          >
            {tables.length === 0 ? 'Thêm bảng' : 'Thêm bảng nữa'}
          </Button>
        </Flex>
        <Field.Hint />
        <Field.Error />
      </Flex>
    </Field.Root>
  );
}
