-- Entry windows: from when until when marks of a kind may be entered. The most particular window counts; where none was
-- set, entry is open as long as the term is.
create table edu.entry_window (
  id uuid primary key default gen_random_uuid(),
  school_code text not null,
  school_year text not null references edu.school_year,
  term smallint not null check (term in (1, 2)),
  kind text not null check (kind in ('regular', 'midterm', 'final')),
  -- The place: the whole school, one of its grades, one of its classes, or one column of a subject of the class.
  grade_level smallint check (grade_level between 0 and 9),
  class_id uuid,
  offering_id uuid,
  column_kind text,
  ordinal smallint check (ordinal between 1 and 20),
  -- To the minute; the first minute is inside, the last one is not. Closed in its first minute it holds none.
  opens_at timestamptz not null check (date_trunc('minute', opens_at) = opens_at),
  closes_at timestamptz not null check (date_trunc('minute', closes_at) = closes_at),
  version integer not null default 1,
  updated_at timestamptz not null default now(),
  updated_by text not null,
  foreign key (class_id, school_year) references edu.class_group (id, school_year),
  foreign key (offering_id, class_id) references edu.offering (id, class_id),
  check (opens_at <= closes_at),
  check (grade_level is null or class_id is null),
  check (num_nulls(offering_id, column_kind, ordinal) in (0, 3)),
  check (offering_id is null or class_id is not null),
  unique nulls not distinct (school_code, school_year, term, kind, grade_level, class_id, offering_id, column_kind, ordinal)
);

create function edu.window_kind(p_kind text) returns text language sql immutable
return case
  when p_kind in ('oral', 'quiz', 'regular') then 'regular'
  when p_kind in ('periodic', 'midterm') then 'midterm'
  when p_kind = 'final' then 'final'
end;

alter table edu.entry_window add check (column_kind is null or kind = edu.window_kind(column_kind));

-- The window that keeps a column closed at a moment; no row when the column takes marks. `domain/entry-windows` says the same.
create function edu.closed_entry(
  p_class uuid, p_term smallint, p_offering uuid, p_kind text, p_ordinal smallint, p_at timestamptz
) returns setof edu.entry_window language sql stable rows 1
begin atomic
  select counts.* from (
    select w.* from edu.class_group g
    join edu.entry_window w on w.school_code = g.school_code and w.school_year = g.school_year
    where g.id = p_class and w.term = p_term and w.kind = edu.window_kind(p_kind)
      and (w.grade_level is null or w.grade_level = g.grade_level)
      and (w.class_id is null or w.class_id = p_class)
      and (w.offering_id is null
        or w.offering_id = p_offering and w.column_kind = p_kind and w.ordinal = p_ordinal)
    order by w.ordinal nulls last, w.class_id nulls last, w.grade_level nulls last
    limit 1
  ) counts
  where p_at < counts.opens_at or p_at >= counts.closes_at;
end;

-- The same wall as before (0002), with the windows: the moment is that of the transaction, by the clock of the database.
create or replace function edu.refuse_closed_term() returns trigger
language plpgsql security definer set search_path = pg_catalog, edu as $$
declare
  place record;
  closed jsonb;
begin
  for place in select distinct c.class_id, c.term from changed c order by c.class_id, c.term loop
    perform 1 from edu.class_term t
      where t.class_id = place.class_id and t.term = place.term and t.state = 'open' for share;
    if not found then
      raise exception 'term % of class % is closed', place.term, place.class_id using errcode = 'CT001';
    end if;
  end loop;

  select jsonb_agg(jsonb_build_object(
      'column', c.kind || '-' || c.ordinal, 'at', now(), 'opensAt', w.opens_at, 'closesAt', w.closes_at,
      'place', case when w.ordinal is not null then 'column' when w.class_id is not null then 'class'
        when w.grade_level is not null then 'grade' else 'school' end
    )) into closed
  from (select distinct d.class_id, d.term, d.offering_id, d.kind, d.ordinal from changed d) c
  cross join lateral edu.closed_entry(c.class_id, c.term, c.offering_id, c.kind, c.ordinal, now()) w;
  if closed is not null then
    raise exception 'entry is closed for some columns' using errcode = 'CT004', detail = closed::text;
  end if;
  return null;
end $$;

grant select, insert, update, delete on edu.entry_window to ct_app;
-- The check of the table calls it as whoever writes.
grant execute on function edu.window_kind to ct_app;
