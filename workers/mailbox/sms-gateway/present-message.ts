import type { StoredSms } from '../entry';

/** A message as Twilio's REST interface shows it. */
export function presentMessage(accountSid: string, sms: StoredSms): Readonly<Record<string, unknown>> {
  const date = new Date(sms.receivedAt).toUTCString().replace('GMT', '+0000');
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    body: sms.body,
    date_created: date,
    date_sent: sms.status === 'queued' ? null : date,
    date_updated: date,
    direction: 'outbound-api',
    error_code: null,
    error_message: null,
    from: sms.from,
    messaging_service_sid: null,
    num_media: '0',
    num_segments: '1',
    price: null,
    price_unit: 'USD',
    sid: sms.id,
    status: sms.status,
    subresource_uris: {},
    to: sms.to,
    uri: `/2010-04-01/Accounts/${accountSid}/Messages/${sms.id}.json`,
  };
}
