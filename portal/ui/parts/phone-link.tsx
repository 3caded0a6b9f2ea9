import { writtenPhone } from '../site/written-phone';

export interface PhoneLinkProps {
  readonly phone: string;
}

export function PhoneLink({ phone }: PhoneLinkProps) {
  return <a href={telephoneAddress(phone)}>{writtenPhone(phone)}</a>;
}

export function telephoneAddress(phone: string): string {
  return `tel:${phone.replace(/[^+\d]/g, '')}`;
}
