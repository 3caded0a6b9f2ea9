-- Scores and conduct: one row a cell, integers of tenths, partitioned by school year.
create table edu.score (
  school_year text not null,
  class_id uuid not null,
  term smallint not null check (term in (1, 2)),
  offering_id uuid not null,
  student_id text not null,
  kind text not null check (kind in ('oral', 'quiz', 'regular', 'periodic', 'midterm', 'final')),
  ordinal smallint not null check (ordinal between 1 and 20),
  tenths smallint check (tenths between 0 and 100),
  passed boolean,
  exception text check (exception in ('pending', 'forfeit')),
  version integer not null default 1,
  updated_at timestamptz not null default now(),
  updated_by text not null,
  primary key (school_year, class_id, term, offering_id, student_id, kind, ordinal),
  foreign key (class_id, school_year) references edu.class_group (id, school_year),
  foreign key (offering_id, class_id) references edu.offering (id, class_id),
  foreign key (class_id, student_id) references edu.enrolment,
  -- An emptied cell keeps its row, so that a conflict can say who emptied it.
  check (num_nonnulls(tenths, passed, exception) <= 1)
) partition by list (school_year);

create table edu.conduct (
  school_year text not null,
  class_id uuid not null,
  -- 1 and 2: the terms; 3: the year, where a person sets it.
  period smallint not null check (period in (1, 2, 3)),
  student_id text not null,
  rating text check (rating in ('good', 'fair', 'average', 'weak', 'achieved', 'notAchieved')),
  version integer not null default 1,
  updated_at timestamptz not null default now(),
  updated_by text not null,
  primary key (school_year, class_id, period, student_id),
  foreign key (class_id, school_year) references edu.class_group (id, school_year),
  foreign key (class_id, student_id) references edu.enrolment
) partition by list (school_year);

-- The lock is enforced here, beneath every program: only a term whose row says 'open' takes a change. The row is held
-- FOR SHARE until the end of the transaction, so that nobody closes the term between the check and the commit.
create function edu.refuse_closed_term() returns trigger
language plpgsql security definer set search_path = pg_catalog, edu as $$
declare place record;
begin
  for place in select distinct c.class_id, c.term from changed c order by c.class_id, c.term loop
    perform 1 from edu.class_term t
      where t.class_id = place.class_id and t.term = place.term and t.state = 'open' for share;
    if not found then
      raise exception 'term % of class % is closed', place.term, place.class_id using errcode = 'CT001';
    end if;
  end loop;
  return null;
end $$;

-- Conduct of the year closes with the second term.
create function edu.refuse_closed_conduct() returns trigger
language plpgsql security definer set search_path = pg_catalog, edu as $$
declare place record;
begin
  for place in select distinct c.class_id, least(c.period, 2) as term from changed c order by 1, 2 loop
    perform 1 from edu.class_term t
      where t.class_id = place.class_id and t.term = place.term and t.state = 'open' for share;
    if not found then
      raise exception 'term % of class % is closed', place.term, place.class_id using errcode = 'CT001';
    end if;
  end loop;
  return null;
end $$;

-- A statement fires the triggers of the table it names only: a partition that is written directly needs its own.
create function edu.add_lock(p_table regclass, p_function regproc) returns void
language plpgsql set search_path = pg_catalog, edu as $$
begin
  execute format('create trigger insert_lock after insert on %s referencing new table as changed
    for each statement execute function %s()', p_table, p_function);
  execute format('create trigger update_lock after update on %s referencing new table as changed
    for each statement execute function %s()', p_table, p_function);
  execute format('create trigger delete_lock after delete on %s referencing old table as changed
    for each statement execute function %s()', p_table, p_function);
end $$;
select edu.add_lock('edu.score', 'edu.refuse_closed_term');
select edu.add_lock('edu.conduct', 'edu.refuse_closed_conduct');

-- Opens a school year: its row and its partitions. Again is no harm.
create function edu.open_school_year(p_code text, p_starts_on date, p_ends_on date, p_term1_ends_on date default null)
returns void
language plpgsql security definer set search_path = pg_catalog, edu as $$
declare
  suffix text := replace(p_code, '-', '_');
  -- The frame plan of the Ministry ends the first term in the middle of January.
  term1_end date := coalesce(p_term1_ends_on, make_date(extract(year from p_ends_on)::int, 1, 15));
begin
  insert into edu.school_year (code, starts_on, term1_ends_on, ends_on)
    values (p_code, p_starts_on, term1_end, p_ends_on) on conflict do nothing;
  if to_regclass(format('edu.score_%s', suffix)) is not null then return; end if;
  execute format('create table edu.score_%s partition of edu.score for values in (%L)', suffix, p_code);
  execute format('create table edu.conduct_%s partition of edu.conduct for values in (%L)', suffix, p_code);
  perform edu.add_lock(format('edu.score_%s', suffix)::regclass, 'edu.refuse_closed_term'::regproc);
  perform edu.add_lock(format('edu.conduct_%s', suffix)::regclass, 'edu.refuse_closed_conduct'::regproc);
end $$;

-- One HTTP save has one effect: the answer of a save that was made is given again.
create table edu.save_request (
  id uuid primary key,
  actor text not null,
  fingerprint bytea not null,
  -- json, not jsonb: given again letter by letter.
  response json,
  created_at timestamptz not null default now()
);
