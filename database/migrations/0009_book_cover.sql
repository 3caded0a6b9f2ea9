-- The cover of a printed book: what only the CMS knows of a school, like 0007.

-- Who heads the school, and the authorities above it on that day, the highest first (the tree is dated).
create function edu.book_cover(p_school_code text, p_on date) returns table (principal_name text, authorities text[])
language plpgsql stable security definer set search_path = pg_catalog, edu as $$
begin
  return query
    with recursive above (name, parent_code, height) as (
      select a.name::text, a.parent_code::text, 1
      from public.schools s
      join public.schools_cmps c on c.entity_id = s.id and c.field = 'management'
      join public.components_school_managements m on m.id = c.cmp_id
      join public.authorities a on a.code = m.authority_code and a.published_at is not null
      where s.code = p_school_code and s.published_at is not null
        and m.starts_on <= p_on and (m.ends_on is null or m.ends_on >= p_on)
      union all
      select a.name::text, a.parent_code::text, b.height + 1
      from above b
      join public.authorities a on a.code = b.parent_code and a.published_at is not null
      where b.height < 5
    )
    select s.principal_name::text, array(select b.name from above b order by b.height desc)
    from public.schools s where s.code = p_school_code and s.published_at is not null;
end $$;

grant execute on function edu.book_cover to ct_app;
