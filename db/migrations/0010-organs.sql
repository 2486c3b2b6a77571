-- 单位和人员：科室、人员、任职、授权
create table section (
  organ_id uuid not null,
  id uuid not null,
  name text,
  short_name text,
  kind text,
  functions text,
  posts integer,
  head uuid,
  position integer,
  constraint section_pkey primary key (organ_id, id),
  constraint section_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);

create table person (
  organ_id uuid not null,
  id uuid not null,
  name text,
  section uuid,
  post text,
  rank text,
  party_member boolean,
  serving_since date,
  serving_until date,
  position integer,
  constraint person_pkey primary key (organ_id, id),
  constraint person_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);
create index person_section on person (organ_id, section, id);

create table post_term (
  organ_id uuid not null,
  id uuid not null,
  title text,
  person uuid,
  section uuid,
  is_first_responsible boolean,
  applies text,
  "from" date,
  until date,
  note text,
  constraint post_term_pkey primary key (organ_id, id),
  constraint post_term_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);
create index post_term_person on post_term (organ_id, person, id);

create table capacity_grant (
  organ_id uuid not null,
  id uuid not null,
  title text,
  person uuid,
  capacity text,
  "from" date,
  until date,
  constraint capacity_grant_pkey primary key (organ_id, id),
  constraint capacity_grant_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);
create index capacity_grant_person on capacity_grant (organ_id, person, id);

alter table section enable row level security;
alter table section force row level security;
create policy organ on section
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

alter table person enable row level security;
alter table person force row level security;
create policy organ on person
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

alter table post_term enable row level security;
alter table post_term force row level security;
create policy organ on post_term
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

alter table capacity_grant enable row level security;
alter table capacity_grant force row level security;
create policy organ on capacity_grant
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

-- The place whose notices and presets apply.
alter table organ add column province text;
