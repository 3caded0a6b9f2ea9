-- What a site shows and the search did not know: the dishes of a week, what a school is proud of, what it says in English, captions of
-- galleries. Each thing has the address where it stands. With 0007, 0012 and 0017, all that names the CMS's tables.

create function edu.menu_text(p_document_id text) returns text
language plpgsql stable security definer set search_path = pg_catalog, edu as $$
begin
  return (select string_agg(concat_ws(': ', case d.day when 'mon' then 'Thứ hai' when 'tue' then 'Thứ ba' when 'wed' then 'Thứ tư'
      when 'thu' then 'Thứ năm' when 'fri' then 'Thứ sáu' else 'Thứ bảy' end,
      concat_ws('; ', nullif(d.breakfast, ''), nullif(d.lunch, ''), nullif(d.snack, ''))), E'\n'
      order by array_position(array['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], d.day::text))
    from public.menu_weeks m join public.menu_weeks_cmps c on c.entity_id = m.id and c.component_type = 'school.menu-day'
    join public.components_school_menu_days d on d.id = c.cmp_id
    where m.document_id = p_document_id and m.published_at is not null);
end $$;

create function edu.honour_text(p_document_id text) returns text
language plpgsql stable security definer set search_path = pg_catalog, edu as $$
begin
  return (select string_agg(concat_ws(' ', l.count, l.label), E'\n' order by c."order")
    from public.honours h join public.honours_cmps c on c.entity_id = h.id and c.component_type = 'school.honour-line'
    join public.components_school_honour_lines l on l.id = c.cmp_id
    where h.document_id = p_document_id and h.published_at is not null);
end $$;

-- Pictures of a gallery, as if they stood at the end of the text.
create function edu.gallery_blocks(p_document_id text) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, edu as $$
begin
  return coalesce((select jsonb_agg(jsonb_build_object('type', 'image', 'image',
      jsonb_build_object('alternativeText', f.alternative_text, 'caption', f.caption)) order by m."order")
    from public.articles a join public.files_related_mph m on m.related_id = a.id
      and m.related_type = 'api::article.article' and m.field = 'gallery'
    join public.files f on f.id = m.file_id
    where a.document_id = p_document_id and a.published_at is not null), '[]');
end $$;

alter function edu.published_content(text, text[]) rename to published_texts;

-- The published entries of one kind, whole: what was searched before, with the parts above and the addresses of today.
create function edu.published_content(p_kind text, p_document_ids text[])
returns table (document_id text, site_code text, shared boolean, path text, title text, summary text, body text, blocks jsonb,
  published_on timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, edu as $$
begin
  case p_kind
  when 'honour' then return query
    select h.document_id::text, h.site_code::text, false, '/vinh-danh#' || h.document_id, h.title::text,
      concat_ws(' · ', 'Năm học ' || h.school_year, nullif(h.summary, '')), edu.honour_text(h.document_id), null::jsonb,
      h.published_at at time zone 'UTC'
    from public.honours h
    where h.published_at is not null and (p_document_ids is null or h.document_id = any (p_document_ids));
  when 'site-setting' then return query
    select s.document_id::text, s.site_code::text, false, '/en', 'English: organisation and contact', '',
      coalesce(s.english_contact, '')::text, s.english_introduction, s.published_at at time zone 'UTC'
    from public.site_settings s
    where s.published_at is not null and (p_document_ids is null or s.document_id = any (p_document_ids))
      and (btrim(coalesce(s.english_contact, '')) <> '' or edu.blocks_text(s.english_introduction) <> '');
  when 'article' then return query
    select c.document_id, c.site_code, c.shared, c.path, c.title, c.summary, c.body,
      coalesce(c.blocks, '[]') || edu.gallery_blocks(c.document_id), c.published_on
    from edu.published_texts(p_kind, p_document_ids) c;
  when 'menu-week' then return query
    select c.document_id, c.site_code, c.shared,
      c.path || to_char(c.published_on at time zone 'Asia/Ho_Chi_Minh', '/YYYY-MM-DD'), c.title, c.summary,
      edu.menu_text(c.document_id), c.blocks, c.published_on
    from edu.published_texts(p_kind, p_document_ids) c;
  when 'timetable' then return query
    select c.document_id, c.site_code, c.shared, c.path || '#' || c.document_id, c.title, c.summary, c.body, c.blocks, c.published_on
    from edu.published_texts(p_kind, p_document_ids) c;
  when 'question' then return query
    -- Lists of questions move on: each has a page of its own.
    select c.document_id, c.site_code, c.shared, '/hoi-dap/' || c.document_id, c.title, c.summary, c.body, c.blocks, c.published_on
    from edu.published_texts(p_kind, p_document_ids) c;
  else return query
    select * from edu.published_texts(p_kind, p_document_ids);
  end case;
end $$;

create or replace function edu.searched_kinds() returns text[] language sql immutable parallel safe set search_path = pg_catalog as $$
  select array['article', 'page', 'official-document', 'event', 'disclosure', 'admission-notice', 'timetable', 'menu-week',
    'directory-entry', 'question', 'honour', 'site-setting', 'school', 'authority']
$$;

-- The workers build the index anew.
delete from edu.search_built;
