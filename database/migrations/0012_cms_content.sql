-- With 0007, all that names the CMS's tables: its published content, for the search and for whoever looks after the sites.
-- PL/pgSQL binds late: the tables may come (or be altered) after this ran. Times of the CMS are UTC without saying so.

-- Blocks as plain text, a line a paragraph. What is bold or a link within a word does not part it; alternative texts belong to it.
create function edu.blocks_text(p_blocks jsonb) returns text
language sql immutable parallel safe set search_path = pg_catalog as $$
  select coalesce(string_agg(line, E'\n' order by place), '')
  from (
    select place, case when node ->> 'type' = 'image'
      then concat_ws(' ', node #>> '{image,alternativeText}', node #>> '{image,caption}')
      else (select string_agg(piece, '' order by n) from (
          select n, leaf ->> 'text' as piece
          from jsonb_path_query(node, 'strict $.** ? (@.type == "text")') with ordinality as l (leaf, n)
        ) as pieces) end as line
    from jsonb_path_query(p_blocks, 'strict $.** ? (@.type == "paragraph" || @.type == "heading" || @.type == "quote"
      || @.type == "code" || @.type == "list-item" || @.type == "image")') with ordinality as b (node, place)
  ) as lines
  where line <> ''
$$;

-- The published entries of one kind, all or some.
create function edu.published_content(p_kind text, p_document_ids text[])
returns table (document_id text, site_code text, shared boolean, path text, title text, summary text, body text, blocks jsonb,
  published_on timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, edu as $$
begin
  case p_kind
  when 'article' then return query
    select a.document_id::text, a.site_code::text, coalesce(a.shared_to_all, false), '/tin-tuc/' || a.slug, a.title::text, a.summary::text, '',
      a.body, coalesce(a.published_on, a.published_at) at time zone 'UTC'
    from public.articles a
    where a.published_at is not null and (p_document_ids is null or a.document_id = any (p_document_ids));
  when 'page' then return query
    select p.document_id::text, p.site_code::text, false, '/trang/' || p.slug, p.title::text, '', '', p.body,
      p.published_at at time zone 'UTC'
    from public.pages p
    where p.published_at is not null and (p_document_ids is null or p.document_id = any (p_document_ids));
  when 'official-document' then return query
    select d.document_id::text, d.site_code::text, false,
      '/van-ban/' || case d.kind when 'decision' then 'quyet-dinh' when 'plan' then 'ke-hoach' when 'report' then 'bao-cao'
        when 'notice' then 'thong-bao' when 'letter' then 'cong-van' else 'khac' end
        || to_char(d.issued_on, '/YYYY') || '#' || d.document_id, d.title::text,
      concat_ws(' · ', d.number, d.issuer, d.signer), coalesce(d.abstract, '')::text, null::jsonb,
      d.issued_on::timestamp at time zone 'Asia/Ho_Chi_Minh'
    from public.official_documents d
    where d.published_at is not null and (p_document_ids is null or d.document_id = any (p_document_ids));
  when 'event' then return query
    select e.document_id::text, e.site_code::text, false,
      '/lich/' || to_char(e.starts_at + interval '7 hours', 'YYYY-MM'), e.title::text, coalesce(e.place, '')::text,
      coalesce(e.description, '')::text, null::jsonb, e.starts_at at time zone 'UTC'
    from public.events e
    where e.published_at is not null and (p_document_ids is null or e.document_id = any (p_document_ids));
  when 'disclosure' then return query
    select d.document_id::text, d.site_code::text, false, '/cong-khai/' || d.school_year || '#' || d.document_id, d.title::text,
      'Công khai năm học ' || d.school_year, '', d.body, coalesce(d.posted_on, d.published_at::date)::timestamp at time zone 'Asia/Ho_Chi_Minh'
    from public.disclosures d
    where d.published_at is not null and (p_document_ids is null or d.document_id = any (p_document_ids));
  when 'admission-notice' then return query
    select n.document_id::text, n.site_code::text, false, '/tuyen-sinh/' || n.slug, n.title::text,
      concat_ws(' · ', n.grade_label, 'Năm học ' || n.school_year, n.place), edu.blocks_text(n.papers), n.body,
      n.published_at at time zone 'UTC'
    from public.admission_notices n
    where n.published_at is not null and (p_document_ids is null or n.document_id = any (p_document_ids));
  when 'timetable' then return query
    select t.document_id::text, t.site_code::text, false, '/thoi-khoa-bieu', t.title::text, '', '', t.body,
      coalesce(t.applies_from, t.published_at::date)::timestamp at time zone 'Asia/Ho_Chi_Minh'
    from public.timetables t
    where t.published_at is not null and (p_document_ids is null or t.document_id = any (p_document_ids));
  when 'menu-week' then return query
    select m.document_id::text, m.site_code::text, false, '/thuc-don', 'Thực đơn tuần từ ' || to_char(m.week_of, 'DD/MM/YYYY'),
      coalesce(m.note, '')::text, '', null::jsonb, m.week_of::timestamp at time zone 'Asia/Ho_Chi_Minh'
    from public.menu_weeks m
    where m.published_at is not null and (p_document_ids is null or m.document_id = any (p_document_ids));
  when 'directory-entry' then return query
    select e.document_id::text, e.site_code::text, false, '/danh-ba#' || e.document_id, e.full_name::text,
      concat_ws(' · ', e.position, e.unit), '', null::jsonb, e.published_at at time zone 'UTC'
    from public.directory_entries e
    where e.published_at is not null and (p_document_ids is null or e.document_id = any (p_document_ids));
  when 'question' then return query
    select q.document_id::text, q.site_code::text, false, '/hoi-dap#' || q.document_id, left(q.question, 200), coalesce(q.topic, '')::text,
      substr(q.question, 201), q.answer, coalesce(q.asked_on, q.published_at::date)::timestamp at time zone 'Asia/Ho_Chi_Minh'
    from public.questions q
    where q.published_at is not null and (p_document_ids is null or q.document_id = any (p_document_ids));
  when 'school' then return query
    select s.document_id::text, s.code::text, false, '/', s.name::text, coalesce(s.address, '')::text, '', s.introduction,
      s.published_at at time zone 'UTC'
    from public.schools s
    where s.published_at is not null and (p_document_ids is null or s.document_id = any (p_document_ids));
  when 'authority' then return query
    select a.document_id::text, a.code::text, false, '/', a.name::text, coalesce(a.address, '')::text, '', a.introduction,
      a.published_at at time zone 'UTC'
    from public.authorities a
    where a.published_at is not null and (p_document_ids is null or a.document_id = any (p_document_ids));
  else
    -- Of a kind that the search does not show.
  end case;
end $$;

create function edu.searched_kinds() returns text[] language sql immutable parallel safe set search_path = pg_catalog as $$
  select array['article', 'page', 'official-document', 'event', 'disclosure', 'admission-notice', 'timetable', 'menu-week',
    'directory-entry', 'question', 'school', 'authority']
$$;

-- Brings the index to what the CMS shows now: entries that are published are written, others forgotten. Answers how many are in it.
create function edu.index_content(p_kind text, p_document_ids text[]) returns bigint
language plpgsql security definer set search_path = pg_catalog, edu as $$
declare indexed bigint;
begin
  -- Two workers with one entry: the later one reads what the CMS shows when the earlier one has ended.
  perform pg_advisory_xact_lock(hashtext('edu.index_content/' || p_kind));
  with fresh as materialized (
    select distinct on (c.document_id) c.document_id, c.site_code, c.shared, c.path, edu.plain_text(c.title) as title,
      edu.plain_text(c.summary) as summary,
      edu.plain_text(concat_ws(E'\n', nullif(c.body, ''), edu.blocks_text(c.blocks))) as body, c.blocks, c.published_on
    from edu.published_content(p_kind, p_document_ids) c
    where c.site_code is not null and c.title <> '' and c.path is not null
    order by c.document_id, c.published_on desc
  ), gone as (
    delete from edu.search_entry e
    where e.kind = p_kind and (p_document_ids is null or e.document_id = any (p_document_ids))
      and not exists (select from fresh f where f.document_id = e.document_id)
  ), written as (
    insert into edu.search_entry as e (kind, document_id, site_code, shared, path, title, summary, body, published_on, lead, tsv)
    select p_kind, f.document_id, f.site_code, f.shared, f.path, f.title, f.summary, f.body, f.published_on,
      l.lead, l.lead || edu.vector_of(left(f.body, 200000), 'D')
    from fresh f
    cross join lateral (select edu.vector_of(f.title, 'A') || edu.vector_of(f.summary, 'B') as lead offset 0) l
    on conflict (kind, document_id) do update set site_code = excluded.site_code, shared = excluded.shared, path = excluded.path,
      title = excluded.title, summary = excluded.summary, body = excluded.body, published_on = excluded.published_on,
      lead = excluded.lead, tsv = excluded.tsv, indexed_at = now()
    returning e.tsv
  ), words as (
    insert into edu.search_word (word)
    select distinct word from written w, unnest(tsvector_to_array(w.tsv)) as word where word ~ '^[a-z]{2,20}$' order by 1
    on conflict do nothing
  ), links as materialized (
    select f.document_id, f.site_code, u.url from fresh f, edu.links_of(f.blocks) as u (url)
  ), links_gone as (
    delete from edu.content_link l
    where l.kind = p_kind and (p_document_ids is null or l.document_id = any (p_document_ids))
      and not exists (select from links f where f.document_id = l.document_id and f.url = l.url)
  ), links_written as (
    insert into edu.content_link as l (kind, document_id, url, site_code, host)
    select p_kind, f.document_id, f.url, f.site_code, lower(substring(f.url from '(?i)^https?://(?:[^/?#@]*@)?([^/?#:]+)'))
    from links f
    on conflict (kind, document_id, url) do update set site_code = excluded.site_code
  )
  select count(*) into indexed from written;
  return indexed;
end $$;

-- NFC, without the control characters that the marks of a result are made of, and without what PostgreSQL cannot cut in half.
create function edu.plain_text(p_text text) returns text
language sql immutable parallel safe set search_path = pg_catalog as $$
  select btrim(regexp_replace(normalize(coalesce(p_text, ''), NFC), '[\u0001-\u0008\u000b-\u001f\u007f-\u009f]', '', 'g'))
$$;

-- Addresses that a text leads to, by web only. Those that no index can hold are nobody's.
create function edu.links_of(p_blocks jsonb) returns setof text
language sql immutable parallel safe set search_path = pg_catalog as $$
  select distinct btrim(link #>> '{}')
  from jsonb_path_query(p_blocks, 'strict $.** ? (@.type == "link").url') as l (link)
  where btrim(link #>> '{}') ~* '^(https?://|/(?![/\\]))' and octet_length(link #>> '{}') <= 2000
$$;

create function edu.reindex_all() returns bigint
language plpgsql security definer set search_path = pg_catalog, edu as $$
declare indexed bigint := 0; searched text;
begin
  delete from edu.search_word;
  foreach searched in array edu.searched_kinds() loop
    indexed := indexed + edu.index_content(searched, null);
  end loop;
  insert into edu.search_built default values on conflict (one) do update set at = now();
  return indexed;
end $$;

-- The school lets its authority gather its news.
create function edu.shares_news(p_site_code text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, edu as $$
begin
  return exists (select from public.site_settings s
    where s.site_code = p_site_code and s.published_at is not null and s.consent_to_share);
end $$;

-- How each site is kept: of one authority's schools, or of all. What is missing is named by a code; the parts are those of
-- TT 37/2020/TT-BGDĐT Đ.9 [V] and TT 09/2024/TT-BGDĐT Đ.4-9 [V], the daily menu of preschools Đ.7 [V]. A part of a disclosure counts
-- when it was posted for this school year or the one before: most are due in June [M].
create function edu.site_status(p_authority_code text, p_today date)
returns table (school_code text, slug text, name text, level text, email text, since date, last_update timestamptz,
  silent_days int, items jsonb, missing text[], overdue int, waiting int, broken_links int, outside_links int)
language plpgsql stable security definer set search_path = pg_catalog, edu
set plan_cache_mode = force_custom_plan set jit = off as $$
#variable_conflict use_column
declare
  year int := extract(year from p_today) - case when extract(month from p_today) < 8 then 1 else 0 end;
  present text[] := array[format('%s-%s', year, year + 1), format('%s-%s', year - 1, year)];
  coming text[] := array[format('%s-%s', year, year + 1), format('%s-%s', year + 1, year + 2)];
  monday date := date_trunc('week', p_today)::date;
begin
  return query
    with content as materialized (
      select c.site, c.kind, c.n, c.at from (
        select a.site_code as site, a.category as kind, count(*) as n, max(a.published_at) as at
          from public.articles a where a.published_at is not null group by 1, 2
        union all select p.site_code, 'page', count(*), max(p.published_at)
          from public.pages p where p.published_at is not null group by 1
        union all select d.site_code, 'official-document', count(*), max(d.published_at)
          from public.official_documents d where d.published_at is not null group by 1
        union all select e.site_code, 'event', count(*), max(e.published_at)
          from public.events e where e.published_at is not null group by 1
        union all select d.site_code, 'disclosure', count(*), max(d.published_at)
          from public.disclosures d where d.published_at is not null group by 1
        union all select n.site_code, 'admission-notice', count(*), max(n.published_at)
          from public.admission_notices n where n.published_at is not null group by 1
        union all select t.site_code, 'timetable', count(*), max(t.published_at)
          from public.timetables t where t.published_at is not null group by 1
        union all select m.site_code, 'menu-week', count(*), max(m.published_at)
          from public.menu_weeks m where m.published_at is not null group by 1
        union all select e.site_code, 'directory-entry', count(*), max(e.published_at)
          from public.directory_entries e where e.published_at is not null group by 1
        union all select q.site_code, 'question', count(*), max(q.published_at)
          from public.questions q where q.published_at is not null group by 1
      ) as c
    ), counted as (
      select c.site, max(c.at) as at, jsonb_object_agg(c.kind, c.n) as items from content c where c.site is not null group by 1
    ), schools as (
      select distinct on (s.code) s.*, (select min(o.created_at) from public.schools o where o.document_id = s.document_id) as made_at
      from public.schools s
      where s.published_at is not null
        and (p_authority_code is null or s.code in (select m.code from edu.schools_of_authority(p_authority_code, p_today) m))
      order by s.code
    )
    select s.code::text, s.slug::text, s.name::text, s.level::text, nullif(btrim(s.email), '')::text,
      (s.made_at + interval '7 hours')::date, c.at at time zone 'UTC',
      p_today - (coalesce(c.at, s.made_at, s.published_at) + interval '7 hours')::date,
      coalesce(c.items, '{}'),
      array_remove(array[
        case when edu.blocks_text(s.introduction) = '' and coalesce((c.items ->> 'page')::int, 0) = 0 then 'introduction' end,
        case when not exists (select from public.directory_entries e where e.site_code = s.code and e.published_at is not null)
          then 'directory' end,
        case when not exists (select from public.directory_entries e
            where e.site_code = s.code and e.published_at is not null and e.unit <> '')
          and not exists (select from public.pages p
            where p.site_code = s.code and p.published_at is not null and p.slug ~ 'co-cau|to-chuc') then 'organisation' end,
        case when coalesce(btrim(s.address), '') = '' or coalesce(btrim(s.phone), '') = '' or coalesce(btrim(s.email), '') = ''
          then 'contact' end,
        case when coalesce((c.items ->> 'news')::int, 0) = 0 then 'news' end,
        case when coalesce((c.items ->> 'official-document')::int, 0) = 0 then 'documents' end,
        case when not exists (select from public.admission_notices n
            where n.site_code = s.code and n.published_at is not null and n.school_year = any (coming)) then 'admission' end,
        case when s.level = 'preschool' and extract(month from p_today) not in (6, 7, 8)
          and not exists (select from public.menu_weeks m
            where m.site_code = s.code and m.published_at is not null and m.week_of >= monday - 7) then 'menu' end
      ], null) || array(
        select 'disclosure:' || part.name
        from unnest(array['general', 'finance', 'staff', 'facilities', 'programme', 'plan', 'results', 'annualReport'])
          with ordinality as part (name, place)
        where not exists (select from public.disclosures d where d.site_code = s.code and d.published_at is not null
          and d.part = part.name and d.school_year = any (present))
        order by part.place),
      (select count(*)::int from public.disclosures d where d.site_code = s.code and d.published_at is null and d.due_on < p_today
        and not exists (select from public.disclosures o where o.document_id = d.document_id and o.published_at is not null)),
      (select count(*)::int from edu.content_review r where r.site_code = s.code and r.state = 'submitted'),
      (select count(*)::int from edu.content_link l where l.site_code = s.code and l.state = 'broken'),
      (select count(distinct l.host)::int from edu.content_link l where l.site_code = s.code and l.host is not null)
    from schools s left join counted c on c.site = s.code
    order by s.name, s.code;
end $$;

-- Figures of an authority's schools in a school year, the newest when none is named: by level, by grade, by school. Pupils fewer than five
-- are not told, nor the next smallest number beside a single one that is not: it could be reckoned from the sum (Luật 91/2025/QH15 [V]).
create function edu.authority_statistics(p_authority_code text, p_school_year text, p_today date)
returns table (school_year text, scope text, level text, grade_level smallint, school_code text, school_slug text, school_name text,
  schools int, classes int, pupils int, staff int)
language plpgsql stable security definer set search_path = pg_catalog, edu
set plan_cache_mode = force_custom_plan set jit = off as $$
#variable_conflict use_column
declare
  chosen text := coalesce(p_school_year, (select max(g.school_year) from edu.class_group g
    where g.school_code in (select m.code from edu.schools_of_authority(p_authority_code, p_today) m)));
  counted_on date := least(p_today, coalesce((select y.ends_on from edu.school_year y where y.code = chosen), p_today));
begin
  return query
    with own as materialized (
      select distinct on (s.code) s.code::text as code, s.slug::text as slug, s.name::text as name, s.level::text as level,
        (select count(*) from public.staff_members m where m.school_code = s.code) as staff
      from public.schools s
      where s.published_at is not null and s.code in (select m.code from edu.schools_of_authority(p_authority_code, counted_on) m)
      order by s.code
    ), rooms as materialized (
      select g.school_code as code, g.level, g.grade_level as grade, count(*) as classes, sum(e.pupils) as pupils
      from edu.class_group g
      cross join lateral (select count(*) as pupils from edu.enrolment e where e.class_id = g.id and e.joined_on <= counted_on
        and (e.left_on is null or e.left_on > counted_on)) e
      where g.school_year = chosen and g.school_code in (select o.code from own o)
      group by 1, 2, 3
    ), figures as (
      select 'level' as scope, o.level, null::smallint as grade, null::text as code, null::text as slug, null::text as name,
        count(*) as schools, sum(r.classes) as classes, sum(r.pupils) as pupils, sum(o.staff) as staff, 'level' as beside
      from own o left join (select code, sum(classes) as classes, sum(pupils) as pupils from rooms group by 1) r using (code)
      group by o.level
      union all
      select 'grade', r.level, r.grade, null, null, null, count(distinct r.code), sum(r.classes), sum(r.pupils), null,
        'grade/' || r.level
      from rooms r group by r.level, r.grade
      union all
      select 'school', o.level, null, o.code, o.slug, o.name, 1, sum(r.classes), sum(r.pupils), o.staff, 'school/' || o.level
      from own o left join rooms r using (code) group by o.level, o.code, o.slug, o.name, o.staff
    ), small as (
      select f.*, coalesce(f.pupils between 1 and 4, false) as few,
        count(*) filter (where f.pupils between 1 and 4) over (partition by f.beside) as hidden,
        row_number() over (partition by f.beside, coalesce(f.pupils, 0) > 4 order by f.pupils, f.code, f.grade, f.level) as place
      from figures f
    )
    select chosen, f.scope, f.level, f.grade, f.code, f.slug, f.name, f.schools::int, coalesce(f.classes, 0)::int,
      case when f.few or (f.hidden = 1 and f.pupils > 4 and f.place = 1) then null else coalesce(f.pupils, 0)::int end, f.staff::int
    from small f
    order by array_position(array['level', 'grade', 'school'], f.scope),
      array_position(array['preschool', 'primary', 'lowerSecondary'], f.level), f.grade, f.name, f.code;
end $$;

-- Links within the portal, without asking the web: an article, a page or an admission notice must be there, under its address or a
-- former one. Answers how many turned out broken, or whole again.
create function edu.check_internal_links() returns bigint
language plpgsql security definer set search_path = pg_catalog, edu as $$
declare changed bigint;
begin
  with parts as (
    select l.kind, l.document_id, l.url, l.state,
      regexp_match(split_part(split_part(l.url, '#', 1), '?', 1),
        '^(?:/(?:truong|co-quan)/([^/]+))?/(tin-tuc|trang|tuyen-sinh)/([^/]+)$') as part, l.site_code
    from edu.content_link l where l.host is null
  ), looked as (
    select p.kind, p.document_id, p.url, p.state, case
      when p.part is null then 'ok'
      when exists (select from edu.search_entry e where e.site_code = s.code
        and e.path = '/' || p.part[2] || '/' || p.part[3]) then 'ok'
      when p.part[2] = 'tin-tuc' and exists (select from public.articles a
        where a.published_at is not null and a.site_code = s.code and a.former_slugs ? p.part[3]) then 'ok'
      when p.part[2] = 'trang' and exists (select from public.pages a
        where a.published_at is not null and a.site_code = s.code and a.former_slugs ? p.part[3]) then 'ok'
      else 'broken' end as found
    from parts p
    cross join lateral (select coalesce(
      (select h.code::text from public.schools h where h.slug = p.part[1] and h.published_at is not null),
      (select h.code::text from public.authorities h where h.slug = p.part[1] and h.published_at is not null),
      case when p.part[1] is null then p.site_code end) as code) s
  )
  update edu.content_link l set state = k.found, result = case when k.found = 'ok' then null else 'notFound' end, checked_at = now()
  from looked k
  where l.kind = k.kind and l.document_id = k.document_id and l.url = k.url and l.state <> k.found;
  get diagnostics changed = row_count;
  return changed;
end $$;

grant execute on function edu.check_internal_links to ct_app;
grant execute on function edu.authority_statistics to ct_portal, ct_app;
grant execute on function edu.site_status to ct_app;
grant execute on function edu.shares_news, edu.index_content, edu.reindex_all to ct_app;
