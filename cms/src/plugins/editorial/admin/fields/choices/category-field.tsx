import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import type { FieldProps } from '../field-props';
import { useSiteEntries } from './use-site-entries';

/** The school's own categories by name; what is stored is the address of one. */
export function CategoryField({ name = '', label = '', disabled = false, required = false }: FieldProps) {
  const field = useField<string | null>(name);
  const categories = useSiteEntries('api::category.category');
  const chosen = field.value ?? '';
  const isGone = chosen !== '' && !categories.some(({ slug }) => slug === chosen);
  return (
    <Field.Root
      name={name}
      error={field.error ?? false}
      required={required}
      hint={categories.length === 0 ? 'Trường chưa có chuyên mục: tạo ở mục Chuyên mục, đăng rồi chọn ở đây.' : ''}
    >
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={chosen}
        disabled={disabled}
        placeholder="Không thuộc chuyên mục nào"
        onChange={(value: string | number) => field.onChange(name, String(value))}
        onClear={() => field.onChange(name, null)}
      >
        {categories.map(({ slug, name: words }) => (
          <SingleSelectOption key={slug} value={slug}>
            {words}
          </SingleSelectOption>
        ))}
        {isGone ? <SingleSelectOption value={chosen}>{chosen}</SingleSelectOption> : null}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
