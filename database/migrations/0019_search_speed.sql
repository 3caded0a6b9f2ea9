-- The search, faster, with the same answers: words that half of all entries hold are counted and not carried about, the newest
-- entries are looked at first, and "all words but one" is asked with few parts.

create index search_entry_newest on edu.search_entry (published_on desc);

-- One of the words may be missing: in halves, since each entry with the two rarest words is held against every part of the query.
create function edu.but_one(p_words text[], p_weight text) returns tsquery
language plpgsql immutable parallel safe set search_path = pg_catalog, edu as $$
declare
  half int := cardinality(p_words) / 2;
  sign text := case when p_weight = '' then '' else ':' || p_weight end;
  left_words text[] := p_words[:half];
  right_words text[] := p_words[half + 1:];
  all_left tsquery := array_to_string(left_words, sign || ' & ') || sign;
  all_right tsquery := array_to_string(right_words, sign || ' & ') || sign;
begin
  return case when cardinality(left_words) = 1 then all_right else edu.but_one(left_words, p_weight) && all_right end
    || case when cardinality(right_words) = 1 then all_left else all_left && edu.but_one(right_words, p_weight) end;
end $$;

-- As edu.all_but_one, which stays as it is where the words of a result are marked: an excerpt depends on the form of its query.
create function edu.few_parts(p_words text[], p_weight text) returns tsquery
language plpgsql immutable strict parallel safe as $$
declare
  words text[] := (select array_agg(word order by place)
    from (select word, max(place) as place from unnest(p_words) with ordinality as w (word, place) group by word) as once);
  last int := cardinality(words);
begin
  if last < 2 then return null; end if;
  return case when last = 2 then edu.query_of(words[2:], '&', p_weight)
    else edu.but_one(words[:last - 1], p_weight) && edu.query_of(words[last:], '&', p_weight) end
    || edu.query_of(words[:last - 1], '&', p_weight);
end $$;

drop function edu.find_words(boolean, text[], tsquery, tsquery, text, text, int, int);

-- p_marks: what is marked in a result.
create function edu.find_words(p_approximate boolean, p_words text[], p_query tsquery, p_in_title tsquery, p_marks tsquery,
  p_site_code text, p_kind text, p_page int, p_skipped int)
returns table (kind text, document_id text, site_code text, path text, title text, marked_title text, excerpt text,
  published_on timestamptz, rank real, approximate boolean, total bigint)
language plpgsql stable as $$
#variable_conflict use_column
declare
  phrase tsquery := edu.query_of(p_words, '<->', '');
  phrase_in_title tsquery := edu.query_of(p_words, '<->', 'A');
  -- One word is its own phrase.
  is_single boolean := cardinality(p_words) = 1;
  few constant int := 6000;
  found_places tid[];
  found_dates timestamptz[];
  is_common boolean;
  found_total bigint;
  places tid[];
  ranks int[];
begin
  select array_agg(f.place), array_agg(f.published_on) into found_places, found_dates
  from (
    select e.ctid as place, e.published_on from edu.search_entry e
    where e.tsv @@ p_query and (p_kind is null or e.kind = p_kind)
      and (p_site_code is null or e.site_code = p_site_code or e.shared)
    limit few + 1
  ) as f;
  found_total := coalesce(cardinality(found_places), 0);
  if found_total <= p_skipped then return; end if;
  is_common := found_total > few;

  if is_common then
    select count(*) into found_total from edu.search_entry e
    where e.tsv @@ p_query and (p_kind is null or e.kind = p_kind)
      and (p_site_code is null or e.site_code = p_site_code or e.shared);
    -- The newest entries mostly fill the page with the best there is.
    places := array(select n.place from (
        select e.ctid as place, e.kind, e.site_code, e.shared, e.lead from edu.search_entry e
        order by e.published_on desc, e.ctid limit 1000
      ) as n
      where n.lead @@ phrase_in_title and (p_kind is null or n.kind = p_kind)
        and (p_site_code is null or n.site_code = p_site_code or n.shared)
      limit p_page offset p_skipped);
    ranks := array_fill(5, array[cardinality(places)]);
  end if;

  if places is null or cardinality(places) < p_page then
    -- Materialized: read by the index of words, never by that of dates, since a long vector is dear to look at. Not run when not needed.
    with found as materialized (
      select f.place, f.published_on from unnest(found_places, found_dates) as f (place, published_on) where not is_common
      union all
      select e.ctid, e.published_on from edu.search_entry e
      where is_common and e.tsv @@ p_query and (p_kind is null or e.kind = p_kind)
        and (p_site_code is null or e.site_code = p_site_code or e.shared)
    ), heads as materialized (
      select e.ctid as place, e.published_on,
        case when e.lead @@ phrase_in_title then 5 when is_single then 3 when e.lead @@ p_in_title then 4
          when e.lead @@ phrase then 3 else 2 end as rank
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
      select b.place, b.published_on, case when b.n <= 200 and not is_single
        and (select e.tsv @@ phrase from edu.search_entry e where e.ctid = b.place) then 1 else 0 end
      from bodies b
    ), chosen as (
      select n.* from near n order by n.rank desc, n.published_on desc, n.place limit p_page offset p_skipped
    )
    select array_agg(c.place order by c.rank desc, c.published_on desc, c.place),
      array_agg(c.rank order by c.rank desc, c.published_on desc, c.place)
    into places, ranks from chosen c;
  end if;

  return query
    select e.kind, e.document_id, e.site_code, e.path, e.title,
      ts_headline('edu.vietnamese', e.title, p_marks, edu.headline_options(true)),
      ts_headline('edu.vietnamese', case when e.summary <> '' and c.rank > 1 then e.summary
        else left(concat_ws(' ', nullif(e.summary, ''), e.body), 20000) end, p_marks, edu.headline_options(false)),
      e.published_on, c.rank::real, p_approximate, found_total
    from unnest(places, ranks) with ordinality as c (place, rank, n) join edu.search_entry e on e.ctid = c.place
    order by c.n;
end $$;

create or replace function edu.search(p_words text, p_site_code text, p_kind text, p_limit int, p_offset int)
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
    edu.query_of(words, '&', ''), p_site_code, p_kind, page, skipped);
  if found or exists (select from edu.search_entry e where skipped > 0 and e.tsv @@ edu.query_of(words, '&', '')
    and (p_kind is null or e.kind = p_kind) and (p_site_code is null or e.site_code = p_site_code or e.shared)) then return; end if;

  corrected := edu.correct_words(words);
  if corrected <> words then
    return query select * from edu.find_words(true, corrected, edu.query_of(corrected, '&', ''),
      edu.query_of(corrected, '&', 'A'), edu.query_of(corrected, '&', ''), p_site_code, p_kind, page, skipped);
    if found then return; end if;
  end if;

  if cardinality(corrected) not between 2 and 8 then return; end if;
  return query select * from edu.find_words(true, corrected, edu.few_parts(corrected, ''), edu.few_parts(corrected, 'A'),
    edu.all_but_one(corrected, ''), p_site_code, p_kind, page, skipped);
end $$;
