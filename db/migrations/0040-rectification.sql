-- 问题、整改措施
create table problem (
  organ_id uuid not null,
  id uuid not null,
  title text,
  found_on date,
  subject text,
  fact text,
  figure_label text,
  figure integer,
  figure_unit text,
  source text,
  source_note text,
  cause text,
  person_responsible uuid,
  pending text,
  result text,
  closed_on date,
  accepted_by uuid,
  constraint problem_pkey primary key (organ_id, id),
  constraint problem_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);
create index problem_subject on problem (organ_id, subject, id);
create index problem_source on problem (organ_id, source, id);
create index problem_person_responsible on problem (organ_id, person_responsible, id);

create table rectification_measure (
  organ_id uuid not null,
  id uuid not null,
  title text,
  problem uuid,
  planned_on date,
  action text,
  product text,
  target text,
  target_value integer,
  target_unit text,
  owner uuid,
  due_on date,
  done_on date,
  constraint rectification_measure_pkey primary key (organ_id, id),
  constraint rectification_measure_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);
create index rectification_measure_problem on rectification_measure (organ_id, problem, id);
create index rectification_measure_owner on rectification_measure (organ_id, owner, id);
create index rectification_measure_due_on on rectification_measure (organ_id, due_on, id);

alter table problem enable row level security;
alter table problem force row level security;
create policy organ on problem
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

alter table rectification_measure enable row level security;
alter table rectification_measure force row level security;
create policy organ on rectification_measure
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));
