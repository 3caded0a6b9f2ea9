-- The schools' sites: words folded for search, what the search knows, editorial work, views, links that are checked.

-- In a schema of their own: `public` is the CMS's, and a function of `edu` is granted one by one.
create schema edu_text;
do $$
declare extension text;
begin
  foreach extension in array array['unaccent', 'pg_trgm'] loop
    execute format('create extension if not exists %I with schema edu_text', extension);
    if not exists (select from pg_extension e where e.extname = extension and e.extnamespace = 'edu_text'::regnamespace) then
      execute format('alter extension %I set schema edu_text', extension);
    end if;
  end loop;
end $$;


-- Words as they are compared: `Hòa`, `Hoà` and their decomposed forms are all `hoa`, since the dictionary drops combining marks too.
-- Immutable as long as the dictionary is the one that PostgreSQL ships.
create function edu.fold(p_text text) returns text
language sql immutable strict parallel safe as $$
  select lower(edu_text.unaccent('edu_text.unaccent'::regdictionary, p_text))
$$;

-- Nothing but folded words with a space between them.
create function edu.folded_words(p_text text) returns text
language sql immutable strict parallel safe as $$
  select btrim(regexp_replace(edu.fold(p_text), '[^a-z0-9]+', ' ', 'g'))
$$;

-- The words were cut before PostgreSQL's own parser sees them: it would take `15/QĐ-THCS` for a file.
create function edu.vector_of(p_text text, p_weight "char") returns tsvector
language sql immutable strict parallel safe as $$
  select setweight(to_tsvector('pg_catalog.simple', edu.folded_words(p_text)), p_weight)
$$;

create function edu.letters_of(p_word text) returns text
language sql immutable strict parallel safe as $$
  select string_agg(letter, '' order by letter) from string_to_table(p_word, null) as l (letter)
$$;

-- For the marks in a result only: the parser of PostgreSQL on the words as they were written.
create text search configuration edu.vietnamese (copy = simple);
alter text search configuration edu.vietnamese
  alter mapping for asciiword, word, numword, asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart
  with edu_text.unaccent, simple;

create table edu.search_entry (
  kind text not null,
  document_id text not null,
  site_code text not null,
  -- Stands on every school's site, not only on its own.
  shared boolean not null,
  -- Below the site, e.g. /tin-tuc/khai-giang.
  path text not null,
  title text not null,
  summary text not null,
  body text not null,
  published_on timestamptz not null,
  -- Title (A) and summary (B); small and in the row itself, so that ranking reads no long text.
  lead tsvector not null,
  -- And the body (D).
  tsv tsvector not null,
  indexed_at timestamptz not null default now(),
  primary key (kind, document_id)
) with (toast_tuple_target = 256);
alter table edu.search_entry alter column lead set storage main;
-- New entries wait in a short list before they are sorted in: twice as fast to write, and a search reads half a megabyte more at the most.
create index search_entry_tsv on edu.search_entry using gin (tsv) with (gin_pending_list_limit = 512);
create index search_entry_lead on edu.search_entry using gin (lead) with (gin_pending_list_limit = 256);
create index search_entry_site on edu.search_entry (site_code, path);
-- With the one above: a site's search looks at its own entries, not at everybody's.
create index search_entry_shared on edu.search_entry (kind) where shared;

-- Every word of the index, folded: what a misspelt one is compared with. The same letters in another order are the likeliest slip.
create table edu.search_word (
  word text primary key,
  letters text not null generated always as (edu.letters_of(word)) stored
);
create index search_word_letters on edu.search_word (letters);
create index search_word_near on edu.search_word using gin (word edu_text.gin_trgm_ops);

-- Told once the index was built from everything: a migration that wants it built anew deletes the line.
create table edu.search_built (
  one boolean primary key default true check (one),
  at timestamptz not null default now()
);

-- Editorial work of the CMS.
create table edu.content_review (
  -- The CMS's uid, e.g. api::article.article.
  type text not null,
  document_id text not null,
  site_code text not null,
  state text not null check (state in ('submitted', 'returned', 'approved')),
  comment text,
  by_name text not null,
  by_admin_id int,
  at timestamptz not null default now(),
  primary key (type, document_id)
);
create index content_review_waiting on edu.content_review (site_code, at) where state = 'submitted';

create table edu.content_schedule (
  type text not null,
  document_id text not null,
  site_code text not null,
  publish_at timestamptz,
  unpublish_at timestamptz,
  publish_done_at timestamptz,
  unpublish_done_at timestamptz,
  by_name text not null,
  by_admin_id int,
  attempts integer not null default 0,
  -- A date that failed is tried again, more and more rarely.
  next_attempt_at timestamptz not null default now(),
  last_error text,
  updated_at timestamptz not null default now(),
  primary key (type, document_id),
  check (publish_at is not null or unpublish_at is not null),
  check (unpublish_at > publish_at)
);
create index content_schedule_publish on edu.content_schedule (publish_at) where publish_done_at is null;
create index content_schedule_unpublish on edu.content_schedule (unpublish_at) where unpublish_done_at is null;

create table edu.content_version (
  id bigint generated always as identity primary key,
  type text not null,
  document_id text not null,
  site_code text not null,
  version integer not null check (version > 0),
  action text not null,
  snapshot jsonb not null,
  by_name text not null,
  by_admin_id int,
  at timestamptz not null default now(),
  unique (type, document_id, version)
);

-- How often a page was read. No address, no cookie, no visitor: a number a day.
create table edu.page_view (
  site_code text not null,
  path text not null check (length(path) <= 300),
  day date not null,
  views integer not null check (views > 0),
  primary key (site_code, path, day)
);

-- Links inside published content, and what came of looking at them.
create table edu.content_link (
  kind text not null,
  document_id text not null,
  url text not null,
  site_code text not null,
  -- Of another host: listed for review, since links set by intruders are the common attack on schools' sites.
  host text,
  state text not null default 'unknown' check (state in ('unknown', 'ok', 'broken')),
  -- HTTP status, or a word: dns, timeout, refused, privateAddress…
  result text,
  failures integer not null default 0,
  found_at timestamptz not null default now(),
  checked_at timestamptz,
  check_after timestamptz not null default now(),
  primary key (kind, document_id, url)
);
create index content_link_due on edu.content_link (check_after) where host is not null;
create index content_link_url on edu.content_link using hash (url);
create index content_link_broken on edu.content_link (site_code) where state = 'broken';

-- The weekly reminder to a school goes out by the ledger of deliveries, and is about no pupil.
alter table edu.message alter column student_id drop not null, drop constraint message_kind_check,
  add constraint message_kind_check check (kind in ('termPublished', 'siteReminder')),
  add check (kind <> 'termPublished' or student_id is not null);

-- Words are only a-z and 0-9, so nothing in them is an operator. The last one may go on, from its second letter.
create function edu.query_of(p_words text[], p_operator text, p_weight text) returns tsquery
language sql immutable strict parallel safe set search_path = pg_catalog as $$
  select string_agg(word || case when place = cardinality(p_words) and length(word) > 1 then ':*' || p_weight
    when p_weight <> '' then ':' || p_weight else '' end, ' ' || p_operator || ' ' order by place)::tsquery
  from unnest(p_words) with ordinality as w (word, place)
$$;

create function edu.headline_options(p_whole boolean) returns text
language sql immutable strict parallel safe set search_path = pg_catalog as $$
  select 'StartSel="' || chr(1) || '", StopSel="' || chr(2) || '", ' || case when p_whole then 'HighlightAll=true'
    else 'MaxFragments=2, MinWords=8, MaxWords=24, FragmentDelimiter=" … "' end
$$;

-- Words that the index does not have, by what is nearest among those it has; the last one may be a beginning. One without a likeness
-- stays as it is.
create function edu.correct_words(p_words text[]) returns text[]
language sql stable as $$
  select array_agg(coalesce(near.word, w.word) order by w.place)
  from unnest(p_words) with ordinality as w (word, place)
  left join lateral (
    select s.word from edu.search_word s
    where length(w.word) between 3 and 20
      and not exists (select from edu.search_word k where k.word = w.word)
      and not (w.place = cardinality(p_words) and exists (select from edu.search_word k where k.word like w.word || '%'))
      and (s.word operator(edu_text.%) w.word or s.letters = edu.letters_of(w.word))
    order by edu_text.similarity(s.word, w.word) + case when s.letters = edu.letters_of(w.word) then 0.5 else 0 end
      + case when left(s.word, 1) = left(w.word, 1) then 0.2 else 0 end - 0.1 * abs(length(s.word) - length(w.word)) desc, s.word
    limit 1
  ) near on true
$$;

-- Any of the words may be missing.
create function edu.all_but_one(p_words text[], p_weight text) returns tsquery
language sql immutable strict parallel safe as $$
  select string_agg('(' || edu.query_of(array_remove(p_words, word), '&', p_weight)::text || ')', ' | ')::tsquery
  from unnest(p_words) as w (word)
$$;

-- Search. All words, in any order, the last one perhaps not yet typed to its end; title before summary before body, and a phrase
-- before scattered words. Where nothing has them all, words that occur nowhere are put right, then one of them may be missing. Marks
-- are the characters 1 and 2, which no text holds.
create function edu.search(p_words text, p_site_code text, p_kind text, p_limit int, p_offset int)
returns table (kind text, document_id text, site_code text, path text, title text, marked_title text, excerpt text,
  published_on timestamptz, rank real, approximate boolean, total bigint)
language plpgsql stable security definer
set search_path = pg_catalog, edu, edu_text
-- The plan depends on the values; and that reading long vectors one by one is dear is not known to the planner.
set plan_cache_mode = force_custom_plan set enable_seqscan = off set jit = off
as $$
#variable_conflict use_column
declare
  words text[];
  page int := least(greatest(p_limit, 1), 50);
  skipped int := least(greatest(p_offset, 0), 10000);
  corrected text[];
begin
  select array_agg(word order by place) into words
  from (select word, min(place) as place
        from string_to_table(edu.folded_words(left(p_words, 300)), ' ') with ordinality as w (word, place)
        where word <> '' group by word order by min(place) limit 12) as few;
  if words is null then return; end if;

  return query select * from edu.find_words(false, words, edu.query_of(words, '&', ''), edu.query_of(words, '&', 'A'),
    p_site_code, p_kind, page, skipped);
  if found or exists (select from edu.search_entry e where skipped > 0 and e.tsv @@ edu.query_of(words, '&', '')
    and (p_kind is null or e.kind = p_kind) and (p_site_code is null or e.site_code = p_site_code or e.shared)) then return; end if;

  corrected := edu.correct_words(words);
  if corrected <> words then
    return query select * from edu.find_words(true, corrected, edu.query_of(corrected, '&', ''),
      edu.query_of(corrected, '&', 'A'), p_site_code, p_kind, page, skipped);
    if found then return; end if;
  end if;

  if cardinality(corrected) not between 2 and 8 then return; end if;
  return query select * from edu.find_words(true, corrected, edu.all_but_one(corrected, ''), edu.all_but_one(corrected, 'A'),
    p_site_code, p_kind, page, skipped);
end $$;

create function edu.find_words(p_approximate boolean, p_words text[], p_query tsquery, p_in_title tsquery, p_site_code text,
  p_kind text, p_page int, p_skipped int)
returns table (kind text, document_id text, site_code text, path text, title text, marked_title text, excerpt text,
  published_on timestamptz, rank real, approximate boolean, total bigint)
language plpgsql stable as $$
#variable_conflict use_column
declare
  phrase tsquery := edu.query_of(p_words, '<->', '');
  phrase_in_title tsquery := edu.query_of(p_words, '<->', 'A');
begin
  return query
    with found as materialized (
      select e.ctid as place, e.published_on from edu.search_entry e
      where e.tsv @@ p_query and (p_kind is null or e.kind = p_kind)
        and (p_site_code is null or e.site_code = p_site_code or e.shared)
    ), heads as materialized (
      select e.ctid as place, e.published_on,
        case when e.lead @@ phrase_in_title then 5 when e.lead @@ p_in_title then 4 when e.lead @@ phrase then 3 else 2 end as rank
      from edu.search_entry e
      where e.lead @@ p_query and (p_kind is null or e.kind = p_kind)
        and (p_site_code is null or e.site_code = p_site_code or e.shared)
    ), bodies as materialized (
      -- Only when the heads do not fill the page. The newest are looked at closely.
      select f.*, row_number() over (order by f.published_on desc, f.place) as n from found f
      where not exists (select from heads h where h.place = f.place)
      order by f.published_on desc, f.place
      limit case when (select count(*) from heads) >= p_skipped + p_page then 0 else p_skipped + p_page + 200 end
    ), near as (
      select h.place, h.published_on, h.rank from heads h
      union all
      select b.place, b.published_on, case when b.n <= 200 and cardinality(p_words) > 1
        and (select e.tsv @@ phrase from edu.search_entry e where e.ctid = b.place) then 1 else 0 end
      from bodies b
    ), chosen as materialized (
      select n.* from near n order by n.rank desc, n.published_on desc, n.place limit p_page offset p_skipped
    )
    select e.kind, e.document_id, e.site_code, e.path, e.title,
      ts_headline('edu.vietnamese', e.title, p_query, edu.headline_options(true)),
      ts_headline('edu.vietnamese', case when e.summary <> '' and c.rank > 1 then e.summary
        else left(concat_ws(' ', nullif(e.summary, ''), e.body), 20000) end, p_query, edu.headline_options(false)),
      e.published_on, c.rank::real, p_approximate, (select count(*) from found)
    from chosen c join edu.search_entry e on e.ctid = c.place
    order by c.rank desc, c.published_on desc, c.place;
end $$;

-- Views, in batches: [{"site": "79763501", "path": "/tin-tuc/khai-giang", "n": 3}]. What is no page of a site is passed over.
create function edu.count_views(p_views jsonb) returns bigint
language plpgsql security definer set search_path = pg_catalog, edu as $$
declare counted bigint;
begin
  insert into edu.page_view as v (site_code, path, day, views)
  select r.site, r.path, (now() at time zone 'Asia/Ho_Chi_Minh')::date, sum(least(r.n, 100000))
  from (select * from jsonb_to_recordset(p_views) as r (site text, path text, n int) limit 2000) as r
  where r.n > 0 and r.site ~ '^[A-Za-z0-9-]{1,32}$' and r.path ~ '^/[^[:cntrl:]]*$' and length(r.path) <= 300
  group by r.site, r.path order by r.site, r.path
  on conflict (site_code, path, day) do update set views = v.views + excluded.views;
  get diagnostics counted = row_count;
  return counted;
end $$;

create function edu.views_of(p_site_code text, p_paths text[]) returns table (path text, views bigint)
language sql stable security definer set search_path = pg_catalog, edu as $$
  select v.path, sum(v.views)::bigint from edu.page_view v
  where v.site_code = p_site_code and v.path = any (p_paths) group by v.path
$$;

-- Days of a month that is long over become one line, on its first day.
create function edu.sweep_views(p_keep interval) returns bigint
language plpgsql security definer set search_path = pg_catalog, edu as $$
declare swept bigint;
begin
  with old as (
    delete from edu.page_view v where v.day < date_trunc('month', now() - p_keep)::date and extract(day from v.day) > 1
    returning v.site_code, v.path, date_trunc('month', v.day)::date as month, v.views
  ), merged as (
    insert into edu.page_view as v (site_code, path, day, views)
    select o.site_code, o.path, o.month, sum(o.views) from old o group by 1, 2, 3
    on conflict (site_code, path, day) do update set views = v.views + excluded.views
  )
  select count(*) into swept from old;
  return swept;
end $$;

grant select on edu.search_entry, edu.search_word, edu.search_built, edu.content_review, edu.content_schedule, edu.content_version, edu.page_view to ct_app;
grant select, update on edu.content_link to ct_app;
grant select, insert, update, delete on edu.content_review, edu.content_schedule to ct_cms;
grant select, insert on edu.content_version to ct_cms;
grant execute on function edu.search, edu.views_of to ct_app, ct_portal;
grant execute on function edu.count_views to ct_portal;
grant execute on function edu.sweep_views to ct_app;
