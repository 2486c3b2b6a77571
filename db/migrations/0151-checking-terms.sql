-- 核对用语：单位增改的写法
create table check_term (
  organ_id uuid not null,
  id uuid not null,
  words text,
  kind text,
  use_instead text,
  reason text,
  since_year integer,
  until_year integer,
  source text,
  constraint check_term_pkey primary key (organ_id, id),
  constraint check_term_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);

create index check_term_kind on check_term (organ_id, kind, id);
create index check_term_use_instead on check_term (organ_id, use_instead, id);
create index check_term_since_year on check_term (organ_id, since_year, id);
create index check_term_until_year on check_term (organ_id, until_year, id);
create index check_term_source on check_term (organ_id, source, id);

alter table check_term enable row level security;
alter table check_term force row level security;
create policy organ on check_term
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));
