-- 法律知识考试
create table exam (
  organ_id uuid not null,
  id uuid not null,
  title text,
  held_on date,
  kind text,
  subjects text[],
  book text,
  eligible integer,
  sat integer,
  passed integer,
  mean text,
  constraint exam_pkey primary key (organ_id, id),
  constraint exam_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);
create index exam_kind on exam (organ_id, kind, id);
create index exam_eligible on exam (organ_id, eligible, id);
create index exam_sat on exam (organ_id, sat, id);
create index exam_passed on exam (organ_id, passed, id);

alter table exam enable row level security;
alter table exam force row level security;
create policy organ on exam
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));
