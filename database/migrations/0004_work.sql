-- Work: the outbox (the truth that Redis only caches), runs with progress, printed books, heartbeats.
create table edu.outbox (
  id bigint generated always as identity primary key,
  topic text not null,
  -- Events of one key may be answered by one piece of work.
  key text not null,
  payload jsonb not null,
  created_at timestamptz not null default now(),
  published_at timestamptz,
  done_at timestamptz,
  attempts integer not null default 0,
  last_error text
);
create index outbox_unpublished on edu.outbox (id) where published_at is null and done_at is null;
create index outbox_undone on edu.outbox (topic, key, id) where done_at is null;
create index outbox_done on edu.outbox (done_at) where done_at is not null;

create function edu.wake_relay() returns trigger language plpgsql as $$
begin
  perform pg_notify('edu_outbox', '');
  return null;
end $$;
create trigger outbox_wake after insert on edu.outbox for each statement execute function edu.wake_relay();

create table edu.run (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('publication', 'gradeBook')),
  school_code text not null,
  school_year text not null references edu.school_year,
  term smallint not null check (term in (1, 2)),
  -- {"classIds": [...], "notify": true, "print": true}
  params jsonb not null,
  state text not null default 'queued'
    check (state in ('queued', 'running', 'blocked', 'cancelling', 'cancelled', 'failed', 'done')),
  step text check (step in ('check', 'recompute', 'freeze', 'print', 'notify')),
  done integer not null default 0,
  total integer not null default 0,
  -- What stopped it, as ids and counts: {"missing": [{"classId", "offeringId", "cells"}]}
  detail jsonb,
  error_code text,
  requested_by text not null,
  requested_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  finished_at timestamptz,
  -- Fencing: who claims the run raises the token; a stale token commits nothing.
  token integer not null default 0,
  lease_until timestamptz
);
create unique index run_one_publication on edu.run (school_code, school_year, term)
  where kind = 'publication' and state in ('queued', 'running', 'cancelling');
create index run_school on edu.run (school_code, school_year, term, requested_at desc);

create table edu.grade_book (
  id uuid primary key default gen_random_uuid(),
  class_id uuid not null references edu.class_group,
  term smallint not null check (term in (1, 2)),
  -- The run that printed it first.
  run_id uuid not null references edu.run,
  -- Hash of what was printed: the same content is printed once.
  content_hash bytea not null,
  file text not null,
  sha256 bytea not null,
  bytes integer not null check (bytes > 0),
  pages integer not null check (pages > 0),
  created_at timestamptz not null default now(),
  unique (class_id, term, content_hash)
);

create table edu.heartbeat (
  program text primary key,
  at timestamptz not null
);
