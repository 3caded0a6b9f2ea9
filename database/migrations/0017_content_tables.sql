-- Words of an article's tables are found by the search. With 0007 and 0012, all that names the CMS's tables.

-- Tables as further paragraphs of a text: their name, then a line a row. An empty cell is no word.
create function edu.table_blocks(p_tables jsonb) returns jsonb
language sql immutable parallel safe set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('type', 'paragraph', 'children',
    jsonb_build_array(jsonb_build_object('type', 'text', 'text', l.line))) order by t.place, l.place), '[]')
  from jsonb_path_query(p_tables, 'strict $[*]') with ordinality as t (content, place)
  cross join lateral (
    select 0::bigint as place, t.content ->> 'caption' as line
    union all
    select r.place, (select string_agg(c.cell #>> '{}', ' | ' order by c.n)
      from jsonb_path_query(r.cells, 'strict $[*] ? (@ != "")') with ordinality as c (cell, n))
    from jsonb_path_query(t.content, 'lax $.rows[*]') with ordinality as r (cells, place)
  ) as l
  where l.line <> ''
$$;

alter function edu.published_content(text, text[]) rename to published_entries;

-- The published entries of one kind, with what their tables say after their text.
create function edu.published_content(p_kind text, p_document_ids text[])
returns table (document_id text, site_code text, shared boolean, path text, title text, summary text, body text, blocks jsonb,
  published_on timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, edu as $$
declare
  storing text := case p_kind when 'article' then 'articles' when 'page' then 'pages' when 'disclosure' then 'disclosures'
    when 'admission-notice' then 'admission_notices' when 'timetable' then 'timetables' end;
begin
  if storing is null then
    return query select * from edu.published_entries(p_kind, p_document_ids);
    return;
  end if;
  return query execute format(
    'select c.document_id, c.site_code, c.shared, c.path, c.title, c.summary, c.body,
       case when jsonb_typeof(t.tables) = ''array'' then coalesce(c.blocks, ''[]'') || edu.table_blocks(t.tables) else c.blocks end,
       c.published_on
     from edu.published_entries($1, $2) c
     left join public.%I t on t.document_id = c.document_id and t.published_at is not null', storing)
    using p_kind, p_document_ids;
end $$;
