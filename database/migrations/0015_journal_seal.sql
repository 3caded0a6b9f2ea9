-- The journal is hashed, so a change of one link shows. Who may do everything to the database can hash the whole chain anew:
-- so the head of each school's chain is signed once a day, by a key that the database never sees, and what was signed is kept here
-- and, exported, outside.
create table edu.journal_seal (
  school_code text not null,
  -- Runs from 1 in each school: a seal that was taken out leaves a hole.
  number integer not null check (number > 0),
  -- The day in Vietnam.
  day date not null,
  seq bigint not null check (seq > 0),
  hash bytea not null,
  at timestamptz not null,
  key_id text not null,
  signature bytea not null,
  primary key (school_code, number),
  -- Workers that start again, or two of them: one seal a day.
  unique (school_code, day)
);

create trigger journal_append_only before update or delete on edu.journal_seal
  for each row execute function edu.refuse_journal_change();
create trigger journal_no_truncate before truncate on edu.journal_seal
  for each statement execute function edu.refuse_journal_change();

grant select, insert on edu.journal_seal to ct_app;
