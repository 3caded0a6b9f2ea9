-- Stand-ins for the tables that Strapi makes, with its column names: what 0007 reads, and no more.
create table students (
  id serial primary key, document_id varchar(255), code varchar(255), sector_code varchar(255), full_name varchar(255),
  date_of_birth date, gender varchar(255), ethnicity varchar(255), place_of_birth varchar(255), address varchar(255),
  school_code varchar(255), created_at timestamp(6), updated_at timestamp(6), published_at timestamp(6), locale varchar(255)
);
create index students_document on students (document_id);
create table components_people_guardians (
  id serial primary key, full_name varchar(255), relationship varchar(255), phone varchar(255), email varchar(255),
  receives_sms boolean, receives_email boolean
);
create table students_cmps (
  id serial primary key, entity_id int references students on delete cascade, cmp_id int, component_type varchar(255),
  field varchar(255), "order" double precision
);
create index students_cmps_entity on students_cmps (entity_id);

create table staff_members (
  id serial primary key, document_id varchar(255), full_name varchar(255), school_code varchar(255), authority_code varchar(255),
  email varchar(255), phone varchar(255), position varchar(255), admin_user_id int unique,
  created_at timestamp(6), updated_at timestamp(6), published_at timestamp(6), locale varchar(255)
);

create table schools (
  id serial primary key, document_id varchar(255), code varchar(255), slug varchar(255), name varchar(255), level varchar(255),
  principal_name varchar(255),
  created_at timestamp(6), updated_at timestamp(6), published_at timestamp(6), locale varchar(255)
);
create table authorities (
  id serial primary key, document_id varchar(255), code varchar(255), name varchar(255), parent_code varchar(255),
  created_at timestamp(6), updated_at timestamp(6), published_at timestamp(6), locale varchar(255)
);
create table components_school_managements (
  id serial primary key, authority_code varchar(255), starts_on date, ends_on date
);
create table schools_cmps (
  id serial primary key, entity_id int references schools on delete cascade, cmp_id int, component_type varchar(255),
  field varchar(255), "order" double precision
);
