-- 年度开启：接续了什么，什么已到期
create table year_opening (
  organ_id uuid not null,
  id uuid not null,
  title text,
  first_day date,
  problems uuid[],
  measures uuid[],
  duties integer,
  campaigns integer,
  expired text[],
  constraint year_opening_pkey primary key (organ_id, id),
  constraint year_opening_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);

alter table year_opening enable row level security;
alter table year_opening force row level security;
create policy organ on year_opening
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));
