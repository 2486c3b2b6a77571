-- 指标
create table indicator (
  organ_id uuid not null,
  id uuid not null,
  title text,
  definition text,
  unit text,
  direction text,
  pillar text,
  measured_on date,
  value integer,
  last_value integer,
  source text,
  target integer,
  constraint indicator_pkey primary key (organ_id, id),
  constraint indicator_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);

alter table indicator enable row level security;
alter table indicator force row level security;
create policy organ on indicator
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));
