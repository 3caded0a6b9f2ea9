import { Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { styled } from 'styled-components';
import { color } from '../../../gradebook/admin/shell/theme';

/** Lies under its label: the browser's own button speaks the browser's language. */
const HiddenInput = styled.input`
  position: absolute;
  width: 1px;
  height: 1px;
  opacity: 0;

  &:focus-visible + label {
    outline: 2px solid ${color('primary600')};
    outline-offset: 2px;
  }
`;

const Button = styled.label`
  padding: 0.8rem 1.6rem;
  border: 1px solid ${color('neutral200')};
  border-radius: 4px;
  background: ${color('neutral0')};
  color: ${color('neutral800')};
  font-size: 1.4rem;
  font-weight: 500;
  cursor: pointer;
`;

interface FilePickerProps {
  readonly accept: string;
  readonly file: File | null;
  readonly onPick: (file: File | null) => void;
}

export function FilePicker({ accept, file, onPick }: FilePickerProps) {
  const id = useId();
  return (
    <Flex gap={3} wrap="wrap" position="relative">
      <HiddenInput id={id} type="file" accept={accept} onChange={(event) => onPick(event.target.files?.[0] ?? null)} />
      <Button htmlFor={id}>Chọn tệp</Button>
      <Typography textColor="neutral600">{file ? file.name : 'Chưa chọn tệp nào'}</Typography>
    </Flex>
  );
}
