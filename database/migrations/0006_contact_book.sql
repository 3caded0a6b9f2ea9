-- The contact book: families' sessions and links, messages, and the ledger of deliveries.
create table edu.family_link (
  -- documentId of the family's users-permissions account.
  account_id text not null,
  student_id text not null,
  primary key (account_id, student_id)
);
create index family_link_student on edu.family_link (student_id);

create table edu.family_session (
  -- SHA-256 of the token in the cookie; the token itself is stored nowhere.
  token_hash bytea primary key,
  account_id text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index family_session_account on edu.family_session (account_id);
create index family_session_expiry on edu.family_session (expires_at);

create table edu.message (
  id uuid primary key default gen_random_uuid(),
  -- What the message is about, once: 'term-published/<studentId>/<year>/<term>'.
  key text not null unique,
  kind text not null check (kind in ('termPublished')),
  school_code text not null,
  student_id text not null,
  title text not null,
  body text not null,
  created_at timestamptz not null default now()
);
create index message_student on edu.message (student_id, created_at desc);

create table edu.delivery (
  id uuid primary key default gen_random_uuid(),
  -- One a message, person and channel.
  key text not null unique,
  message_id uuid not null references edu.message,
  channel text not null check (channel in ('sms', 'email')),
  -- Phone (E.164) or email address; null when the person cannot be reached by this channel.
  address text,
  recipient_name text not null,
  state text not null check (state in
    ('ready', 'sending', 'accepted', 'delivered', 'failed', 'unknown', 'unreachable')),
  provider text,
  provider_message_id text,
  attempts integer not null default 0,
  -- Fencing token of the claim.
  token integer not null default 0,
  claimed_until timestamptz,
  next_attempt_at timestamptz not null default now(),
  error_code text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (state = 'unreachable' or address is not null)
);
create index delivery_due on edu.delivery (next_attempt_at) where state in ('ready', 'sending', 'unknown');
create unique index delivery_provider_message on edu.delivery (provider, provider_message_id);
create index delivery_message on edu.delivery (message_id);

-- The portal's role has no right on any table of families. Sessions are opened and closed here; what is read is read through
-- doors that take the session's hash, so that a query can reach nothing but the children of the signed-in account.
create function edu.open_family_session(p_token_hash bytea, p_account_id text, p_lifetime interval) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, edu as $$
declare expiry timestamptz := now() + p_lifetime;
begin
  delete from edu.family_session s where s.account_id = p_account_id and s.expires_at <= now();
  insert into edu.family_session (token_hash, account_id, expires_at) values (p_token_hash, p_account_id, expiry);
  return expiry;
end $$;

create function edu.close_family_session(p_token_hash bytea) returns void
language plpgsql security definer set search_path = pg_catalog, edu as $$
begin
  delete from edu.family_session s where s.token_hash = p_token_hash;
end $$;

-- For the workers, who may not read sessions: forgets those that ran out.
create function edu.sweep_family_sessions() returns bigint
language plpgsql security definer set search_path = pg_catalog, edu as $$
declare swept bigint;
begin
  delete from edu.family_session s where s.expires_at <= now();
  get diagnostics swept = row_count;
  return swept;
end $$;

create function edu.family_actor(p_token_hash bytea) returns table (account_id text, student_ids text[])
language plpgsql stable security definer set search_path = pg_catalog, edu as $$
begin
  return query
    select s.account_id, coalesce(array(select l.student_id from edu.family_link l where l.account_id = s.account_id), '{}')
    from edu.family_session s where s.token_hash = p_token_hash and s.expires_at > now();
end $$;

create function edu.family_report_card(p_token_hash bytea, p_student_id text, p_school_year text, p_term int)
returns table (account_id text, student_id text, document jsonb, frozen_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, edu as $$
begin
  return query
    select s.account_id, l.student_id, c.document, c.frozen_at
    from edu.family_session s
    join edu.family_link l on l.account_id = s.account_id and l.student_id = p_student_id
    left join edu.report_card c on c.student_id = l.student_id and c.school_year = p_school_year and c.term = p_term
    where s.token_hash = p_token_hash and s.expires_at > now();
end $$;

create function edu.family_report_cards(p_token_hash bytea)
returns table (student_id text, school_year text, term smallint, frozen_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, edu as $$
begin
  return query
    select c.student_id, c.school_year, c.term, c.frozen_at
    from edu.family_session s
    join edu.family_link l on l.account_id = s.account_id
    join edu.report_card c on c.student_id = l.student_id
    where s.token_hash = p_token_hash and s.expires_at > now()
    order by c.school_year desc, c.term desc;
end $$;

create function edu.family_messages(p_token_hash bytea, p_limit int)
returns table (id uuid, student_id text, kind text, title text, body text, created_at timestamptz, channels text[])
language plpgsql stable security definer set search_path = pg_catalog, edu as $$
begin
  return query
    select m.id, m.student_id, m.kind, m.title, m.body, m.created_at,
      coalesce(array(select distinct d.channel from edu.delivery d
        where d.message_id = m.id and d.state in ('accepted', 'delivered')), '{}')
    from edu.family_session s
    join edu.family_link l on l.account_id = s.account_id
    join edu.message m on m.student_id = l.student_id
    where s.token_hash = p_token_hash and s.expires_at > now()
    order by m.created_at desc limit least(p_limit, 200);
end $$;
