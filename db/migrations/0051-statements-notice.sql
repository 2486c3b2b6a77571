-- The notice of the year: what a statement is asked to be.
create table statement_notice (
  organ_id uuid not null,
  id uuid not null,
  title text,
  issuer text,
  number text,
  received_on date,
  for_year integer,
  due_on date,
  form text,
  outline text[],
  max_characters integer,
  problem_share integer,
  required_items text[],
  primary key (organ_id, id),
  foreign key (organ_id, id) references record (organ_id, id)
);
create index statement_notice_for_year on statement_notice (organ_id, for_year, id);
alter table statement_notice enable row level security;
alter table statement_notice force row level security;
create policy organ on statement_notice
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));
