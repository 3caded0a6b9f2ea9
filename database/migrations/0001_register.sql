-- The register: who studies what, where and when. Rows point at CMS documents by documentId, without a foreign key.
create extension if not exists btree_gist;

create schema edu;

create table edu.school_year (
  code text primary key check (code ~ '^[0-9]{4}-[0-9]{4}$'),
  starts_on date not null,
  -- Last day of the first term: decides whether a pupil who came or left in the year has a result of a term.
  term1_ends_on date not null,
  ends_on date not null,
  check (starts_on < term1_ends_on and term1_ends_on < ends_on)
);

create table edu.class_group (
  id uuid primary key default gen_random_uuid(),
  school_code text not null,
  school_year text not null references edu.school_year,
  level text not null check (level in ('preschool', 'primary', 'lowerSecondary')),
  grade_level smallint not null check (grade_level between 0 and 9),
  name text not null check (name <> ''),
  -- Chosen once and kept: a class is always read under the circular it was assessed under.
  regulation text,
  homeroom_staff_id text,
  unique (school_code, school_year, name),
  unique (id, school_year)
);
create index class_group_homeroom on edu.class_group (homeroom_staff_id);

create table edu.enrolment (
  class_id uuid not null references edu.class_group,
  student_id text not null,
  -- Number in the printed book; a pupil who leaves keeps it.
  roll_number smallint not null check (roll_number > 0),
  joined_on date not null,
  left_on date,
  primary key (class_id, student_id),
  unique (class_id, roll_number) deferrable initially immediate,
  check (left_on is null or left_on > joined_on),
  -- One class at a time. Over an expression: with the bare column the planner takes this index, four times as dear as the
  -- primary key, for every foreign key check on (class_id, student_id), and there is one for each mark and result.
  constraint enrolment_one_class_at_a_time
    exclude using gist ((student_id || '') with =, daterange(joined_on, left_on) with &&)
);
create index enrolment_student on edu.enrolment (student_id);

create table edu.offering (
  id uuid primary key default gen_random_uuid(),
  class_id uuid not null references edu.class_group,
  subject text not null,
  mode text not null check (mode in ('score', 'comment', 'score-and-comment')),
  -- Tenths of a lesson a week; 0 = not taught in that term.
  term1_lessons_tenths smallint not null check (term1_lessons_tenths >= 0),
  term2_lessons_tenths smallint not null check (term2_lessons_tenths >= 0),
  lessons_per_year smallint not null check (lessons_per_year > 0),
  -- TT 58/2011 Đ.8 k.1: tests of one lesson or more by the school's plan; null = as many as the lessons ask for.
  term1_periodic_tests smallint check (term1_periodic_tests >= 0),
  term2_periodic_tests smallint check (term2_periodic_tests >= 0),
  -- Order in the book.
  position smallint not null,
  unique (class_id, subject),
  unique (id, class_id)
);

create table edu.teaching_assignment (
  id uuid primary key default gen_random_uuid(),
  offering_id uuid not null references edu.offering,
  staff_id text not null,
  starts_on date not null,
  ends_on date,
  check (ends_on is null or ends_on > starts_on),
  exclude using gist (offering_id with =, staff_id with =, daterange(starts_on, ends_on) with &&)
);
create index teaching_assignment_staff on edu.teaching_assignment (staff_id);

create table edu.exemption (
  offering_id uuid not null,
  class_id uuid not null,
  student_id text not null,
  term smallint not null check (term in (1, 2)),
  document_number text not null,
  primary key (offering_id, term, student_id),
  foreign key (offering_id, class_id) references edu.offering (id, class_id),
  foreign key (class_id, student_id) references edu.enrolment
);

create table edu.absence (
  class_id uuid not null,
  student_id text not null,
  on_date date not null,
  session text not null check (session in ('morning', 'afternoon')),
  excused boolean not null,
  primary key (class_id, student_id, on_date, session),
  foreign key (class_id, student_id) references edu.enrolment
);

-- Whether a class's term can still be written. The wall is a trigger (0002), not a screen.
create table edu.class_term (
  class_id uuid not null references edu.class_group,
  term smallint not null check (term in (1, 2)),
  state text not null default 'open' check (state in ('open', 'locked', 'published')),
  changed_at timestamptz not null default now(),
  changed_by text,
  primary key (class_id, term)
);
