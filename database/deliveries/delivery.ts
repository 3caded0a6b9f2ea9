export type Channel = 'sms' | 'email';

/**
 * - `ready`: may be sent; `sending`: a worker has claimed it.
 * - `accepted`: the provider took it; `delivered`, `failed`: how it ended.
 * - `unknown`: sent or not, nobody knows; it is reconciled with the provider, never sent again blindly.
 * - `unreachable`: the person has no address on this channel.
 */
export type DeliveryState = 'ready' | 'sending' | 'accepted' | 'delivered' | 'failed' | 'unknown' | 'unreachable';
