import type { Queryable } from '../connect';

/** What a provider reports of a message it was given. */
export interface Receipt {
  readonly provider: string;
  readonly providerMessageId: string;
  /** From the receipt's address, which we gave with the message: it settles a delivery whose answer was lost. */
  readonly deliveryId?: string | undefined;
  readonly state: 'accepted' | 'delivered' | 'failed';
  readonly errorCode?: string | undefined;
}

/**
 * Moves a delivery forward: nothing known → accepted → failed → delivered, never back. So receipts may come twice and in any
 * order, and end in the same state.
 *
 * @returns `ignored` when nothing new was said, `unknownMessage` when no delivery is meant
 */
export async function applyReceipt(db: Queryable, receipt: Receipt): Promise<'applied' | 'ignored' | 'unknownMessage'> {
  const { provider, providerMessageId, deliveryId, state, errorCode } = receipt;
  const [row] = await db.query<{ moved: boolean }>(
    `with meant as materialized (
       select id, state from edu.delivery
       where provider = $1 and provider_message_id = $2
         or id = $3 and provider_message_id is null and state in ('sending', 'unknown')
       limit 1 for no key update
     ), moved as (
       update edu.delivery d
       set state = $4, provider = $1, provider_message_id = $2, error_code = $5, claimed_until = null, updated_at = now()
       from meant
       where d.id = meant.id and ${rank('meant.state')} < ${rank('$4')}
       returning d.id
     )
     select exists (select from moved) as moved from meant`,
    [provider, providerMessageId, deliveryId ?? null, state, errorCode ?? null],
  );
  if (!row) return 'unknownMessage';
  return row.moved ? 'applied' : 'ignored';
}

function rank(state: string): string {
  return `array_position(array['sending', 'unknown', 'accepted', 'failed', 'delivered'], ${state}::text)`;
}
