export type Channel = 'sms' | 'email';

/** What a provider needs to send one delivery. */
export interface OutgoingMessage {
  readonly deliveryId: string;
  /** E.164 number or email address. */
  readonly address: string;
  readonly recipientName: string;
  /** Unused by SMS. */
  readonly subject: string;
  readonly text: string;
  /** Unused by SMS. */
  readonly html: string;
}

/** How an attempt ended. `unknown` is the honest answer when the provider may or may not have taken the message. */
export type SendOutcome =
  | { readonly kind: 'accepted'; readonly providerMessageId: string }
  /** Not taken, and never will be: a wrong number, a blocked address. */
  | { readonly kind: 'refused'; readonly code: string }
  /** Certainly not taken; later it may be. */
  | { readonly kind: 'retry'; readonly code: string; readonly afterSeconds?: number }
  | { readonly kind: 'unknown'; readonly code: string };

/** What the provider says of a message whose fate is unknown. */
export type Finding =
  | { readonly kind: 'found'; readonly providerMessageId: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'cannotTell'; readonly code: string };

export interface Inquiry {
  readonly message: OutgoingMessage;
  /** Nothing older can be the message. */
  readonly since: Date;
  /** Of these ids, which are known to belong to other deliveries? */
  known(providerMessageIds: readonly string[]): Promise<ReadonlySet<string>>;
}

/** A way out: one account at one provider. Never throws for what happened to a message; says it. */
export interface Provider {
  readonly name: string;
  /** Sending the same delivery twice reaches the person once: then an unknown outcome may simply be sent again. */
  readonly dedupes: boolean;
  send(message: OutgoingMessage): Promise<SendOutcome>;
  /** Asks what became of a message; `null` when the provider cannot be asked. */
  readonly find: ((inquiry: Inquiry) => Promise<Finding>) | null;
  close(): Promise<void>;
}
