import { Field, Flex, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { FieldProps } from '../field-props';
import { SITE_PAGES } from './site-pages';
import { useSiteEntries } from './use-site-entries';

const OTHER = 'khac';

/** Where a link leads: a part or page of the site by its name, or an address that is typed. */
export function AddressField({ name = '', label = '', disabled = false, required = false }: FieldProps) {
  const field = useField<string | null>(name);
  const pages = useSiteEntries('api::page.page');
  const categories = useSiteEntries('api::category.category');
  const [typing, setTyping] = useState(false);

  const choices = [
    ...SITE_PAGES,
    ...pages.map(({ slug, name: words }) => [`/trang/${slug}`, `Trang: ${words}`] as const),
    ...categories.map(({ slug, name: words }) => [`/tin-tuc/chuyen-muc/${slug}`, `Chuyên mục: ${words}`] as const),
  ];
  const address = field.value ?? '';
  const isTyped = typing || (address !== '' && !choices.some(([known]) => known === address));
  const choose = (value: string): void => {
    setTyping(value === OTHER);
    field.onChange(name, value === OTHER ? '' : value);
  };

  return (
    <Field.Root
      name={name}
      error={field.error ?? false}
      required={required}
      hint={isTyped ? 'Bắt đầu bằng https://, hoặc bằng / nếu là một trang của trường.' : ''}
    >
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Field.Label>{label}</Field.Label>
        <SingleSelect
          value={isTyped ? OTHER : address}
          disabled={disabled}
          placeholder="Chọn một trang"
          onChange={(value: string | number) => choose(String(value))}
          {...(required ? {} : { onClear: () => choose('') })}
        >
          {choices.map(([known, words]) => (
            <SingleSelectOption key={known} value={known}>
              {words}
            </SingleSelectOption>
          ))}
          <SingleSelectOption value={OTHER}>Địa chỉ khác…</SingleSelectOption>
        </SingleSelect>
        {isTyped ? (
          <TextInput
            aria-label={`${label}: địa chỉ`}
            value={address}
            disabled={disabled}
            placeholder="https://"
            maxLength={300}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) => field.onChange(name, event.target.value)}
          />
        ) : null}
        <Field.Hint />
        <Field.Error />
      </Flex>
    </Field.Root>
  );
}
