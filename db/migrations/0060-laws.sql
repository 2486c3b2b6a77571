-- 法规条目
create table law_entry (
  organ_id uuid not null,
  id uuid not null,
  title text,
  short_names text[],
  kind text,
  issuer text,
  number text,
  adopted_on date,
  in_force_on date,
  amended_on text[],
  repealed_on date,
  successor text,
  period_from integer,
  period_until integer,
  checked text,
  source text,
  remark text,
  constraint law_entry_pkey primary key (organ_id, id),
  constraint law_entry_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);

alter table law_entry enable row level security;
alter table law_entry force row level security;
create policy organ on law_entry
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));
