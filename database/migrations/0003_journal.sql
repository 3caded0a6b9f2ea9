-- The journal: append-only, hash-chained per school. Nobody but append_journal writes it.
create table edu.journal (
  school_code text not null,
  seq bigint not null,
  at timestamptz not null,
  -- documentId of the member of staff, or 'system'.
  actor text not null,
  action text not null,
  -- Ids of what was changed: {"classId", "offeringId", "term", "studentId", "column"}.
  subject jsonb not null,
  old jsonb,
  new jsonb,
  reason text,
  request_id uuid,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (school_code, seq)
);
create index journal_cell on edu.journal ((subject ->> 'offeringId'), (subject ->> 'studentId'), (subject ->> 'column'));

create table edu.journal_head (
  school_code text primary key,
  seq bigint not null,
  hash bytea not null
);

-- The hash of one link: SHA-256 over the previous hash and the row's canonical text (jsonb text is canonical). The body is
-- bound to its functions here, once, whatever search_path a caller has.
create function edu.journal_hash(
  p_previous bytea, p_school text, p_seq bigint, p_at timestamptz, p_actor text, p_action text,
  p_subject jsonb, p_old jsonb, p_new jsonb, p_reason text, p_request uuid
) returns bytea language sql immutable
return sha256(p_previous || convert_to(jsonb_build_array(
  p_school, p_seq, (extract(epoch from p_at) * 1000000)::bigint, p_actor, p_action,
  p_subject, p_old, p_new, p_reason, p_request)::text, 'UTF8'));

-- Appends entries [{"action", "subject", "old", "new"}, …] to a school's chain. The head row serialises writers of one school,
-- so what does not depend on it is worked out before it is locked: the text that is hashed is that of edu.journal_hash, put
-- together from its pieces.
create function edu.append_journal(p_school text, p_actor text, p_request uuid, p_reason text, p_entries jsonb)
returns bigint
language plpgsql security definer set search_path = pg_catalog, edu as $$
declare
  moment timestamptz := clock_timestamp();
  micros bigint := extract(epoch from moment) * 1000000;
  -- '["<school>", ' and, for each entry, ', <time>, <actor>, …]': the number of the link comes between.
  opening text := left(jsonb_build_array(p_school)::text, -1) || ', ';
  closings text[];
  actions text[];
  subjects jsonb[];
  olds jsonb[];
  news jsonb[];
  first_seq bigint;
  link bytea;
  -- befores[n] is what the n-th new link continues.
  befores bytea[];
  links bytea[];
begin
  select
    array_agg(', ' || substr(jsonb_build_array(
      micros, p_actor, e.action, e.subject, e.old, e.new, p_reason, p_request)::text, 2) order by e.n),
    array_agg(e.action order by e.n), array_agg(e.subject order by e.n), array_agg(e.old order by e.n), array_agg(e.new order by e.n)
    into closings, actions, subjects, olds, news
  from (
    select n, value ->> 'action' as action, value -> 'subject' as subject,
      nullif(value -> 'old', 'null') as old, nullif(value -> 'new', 'null') as new
    from jsonb_array_elements(p_entries) with ordinality as e (value, n)
  ) e;
  if closings is null then return null; end if;

  select h.seq, h.hash into first_seq, link from edu.journal_head h where h.school_code = p_school for update;
  if not found then
    insert into edu.journal_head (school_code, seq, hash) values (p_school, 0, '\x') on conflict do nothing;
    select h.seq, h.hash into first_seq, link from edu.journal_head h where h.school_code = p_school for update;
  end if;
  for n in 1 .. cardinality(closings) loop
    befores := befores || link;
    link := sha256(link || convert_to(opening || (first_seq + n) || closings[n], 'UTF8'));
    links := links || link;
  end loop;
  insert into edu.journal (school_code, seq, at, actor, action, subject, old, new, reason, request_id, previous_hash, hash)
  select p_school, first_seq + e.n, moment, p_actor, e.action, e.subject, e.old, e.new, p_reason, p_request, e.before, e.link
  from unnest(actions, subjects, olds, news, befores, links) with ordinality as e (action, subject, old, new, before, link, n);
  update edu.journal_head set seq = first_seq + cardinality(closings), hash = link where school_code = p_school;
  return first_seq + cardinality(closings);
end $$;

create function edu.refuse_journal_change() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is append-only' using errcode = 'CT002';
end $$;
create trigger journal_append_only before update or delete on edu.journal
  for each row execute function edu.refuse_journal_change();
create trigger journal_no_truncate before truncate on edu.journal
  for each statement execute function edu.refuse_journal_change();
