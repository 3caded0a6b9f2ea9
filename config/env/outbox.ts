import { z } from 'zod';
import { setting } from './setting';

export const outboxSettings = z.object({
  OUTBOX_RETRY_SECONDS: setting(
    z
      .string()
      .regex(/^\d{1,6}$/, 'phải là số giây')
      .transform(Number)
      .prefault('60'),
    { about: 'sau bao nhiêu giây thì việc chưa xong được đưa lại vào hàng đợi' },
  ),
});
