import { z } from 'zod';
import { documentAddress } from '../documents/document-address';

export const versionAddress = documentAddress.extend({ version: z.coerce.number().int().min(1).max(100_000) });
