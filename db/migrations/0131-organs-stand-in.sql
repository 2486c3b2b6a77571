-- 代理：谁在何时替谁办事
create table stand_in (
  organ_id uuid not null,
  id uuid not null,
  title text,
  principal uuid,
  deputy uuid,
  "from" date,
  until date,
  constraint stand_in_pkey primary key (organ_id, id),
  constraint stand_in_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);
-- Asked at every request: for whom does this person act today.
create index stand_in_deputy on stand_in (organ_id, deputy, until);

alter table stand_in enable row level security;
alter table stand_in force row level security;
create policy organ on stand_in
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));
