-- What is computed from the register, and what is frozen for families.
create table edu.result (
  school_year text not null,
  class_id uuid not null,
  -- 1 and 2: the terms; 3: the year.
  period smallint not null check (period in (1, 2, 3)),
  student_id text not null,
  regulation text not null,
  version text not null,
  -- Every reading of the circular that the result rests on, the usual ones too: a default may change one day.
  switches jsonb not null,
  -- Of all that it followed from: marks, conduct, absences, the subjects' plans, the circular and its switches.
  input_hash bytea not null,
  -- [{"offeringId", "subject", "status", "averageTenths", "passed", "missing"}], in the order of the book.
  subjects jsonb not null,
  overall_tenths smallint check (overall_tenths between 0 and 100),
  academic text,
  conduct text,
  promotion text,
  title text,
  complete boolean not null,
  computed_at timestamptz not null default now(),
  primary key (school_year, class_id, period, student_id),
  foreign key (class_id, school_year) references edu.class_group (id, school_year),
  foreign key (class_id, student_id) references edu.enrolment
);

-- One JSON document a pupil and term, complete in itself: results day reads nothing else.
create table edu.report_card (
  student_id text not null,
  school_year text not null,
  term smallint not null check (term in (1, 2)),
  class_id uuid not null,
  school_code text not null,
  document jsonb not null,
  content_hash bytea not null,
  run_id uuid not null references edu.run,
  frozen_at timestamptz not null default now(),
  primary key (student_id, school_year, term),
  foreign key (class_id, school_year) references edu.class_group (id, school_year),
  foreign key (class_id, student_id) references edu.enrolment
);
create index report_card_class on edu.report_card (class_id, term);
