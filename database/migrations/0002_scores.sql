-- Scores and conduct: one row a cell, integers of tenths, partitioned by school year.
create table edu.score (
  school_year text not null references edu.school_year,
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
  foreign key (offering_id, class_id) references edu.offering (id, class_id),
  foreign key (class_id, student_id) references edu.enrolment,
  -- An emptied cell keeps its row, so that a conflict can say who emptied it.
  check (num_nonnulls(tenths, passed, exception) <= 1)
) partition by list (school_year);

create table edu.conduct (
  school_year text not null references edu.school_year,
  class_id uuid not null,
  -- 1 and 2: the terms; 3: the year, where a person sets it.
  period smallint not null check (period in (1, 2, 3)),
  student_id text not null,
  rating text check (rating in ('good', 'fair', 'average', 'weak', 'achieved', 'notAchieved')),
  version integer not null default 1,
  updated_at timestamptz not null default now(),
  updated_by text not null,
  primary key (school_year, class_id, period, student_id),
  foreign key (class_id, student_id) references edu.enrolment
) partition by list (school_year);

-- Opens a school year: its row and its partitions.
create function edu.open_school_year(p_code text, p_starts_on date, p_ends_on date) returns void
language plpgsql security definer set search_path = pg_catalog, edu as $$
declare suffix text := replace(p_code, '-', '_');
begin
  insert into edu.school_year (code, starts_on, ends_on) values (p_code, p_starts_on, p_ends_on) on conflict do nothing;
  execute format('create table if not exists edu.score_%s partition of edu.score for values in (%L)', suffix, p_code);
  execute format('create table if not exists edu.conduct_%s partition of edu.conduct for values in (%L)', suffix, p_code);
end $$;

-- The lock is enforced here, beneath every program: a term that is not open takes no change.
create function edu.refuse_closed_term() returns trigger
language plpgsql security definer set search_path = pg_catalog, edu as $$
begin
  if exists (
    select 1 from changed c join edu.class_term t on t.class_id = c.class_id and t.term = c.term and t.state <> 'open'
  ) then
    raise exception 'term is closed' using errcode = 'CT001';
  end if;
  return null;
end $$;
create trigger score_insert_lock after insert on edu.score
  referencing new table as changed for each statement execute function edu.refuse_closed_term();
create trigger score_update_lock after update on edu.score
  referencing new table as changed for each statement execute function edu.refuse_closed_term();
create trigger score_delete_lock after delete on edu.score
  referencing old table as changed for each statement execute function edu.refuse_closed_term();

create function edu.refuse_closed_conduct() returns trigger
language plpgsql security definer set search_path = pg_catalog, edu as $$
begin
  if exists (
    select 1 from changed c
    join edu.class_term t on t.class_id = c.class_id and t.state <> 'open'
      and t.term = least(c.period, 2)
  ) then
    raise exception 'term is closed' using errcode = 'CT001';
  end if;
  return null;
end $$;
create trigger conduct_insert_lock after insert on edu.conduct
  referencing new table as changed for each statement execute function edu.refuse_closed_conduct();
create trigger conduct_update_lock after update on edu.conduct
  referencing new table as changed for each statement execute function edu.refuse_closed_conduct();
create trigger conduct_delete_lock after delete on edu.conduct
  referencing old table as changed for each statement execute function edu.refuse_closed_conduct();

-- One HTTP save has one effect: the answer of a save that was made is given again.
create table edu.save_request (
  id uuid primary key,
  actor text not null,
  fingerprint bytea not null,
  response jsonb,
  created_at timestamptz not null default now()
);
