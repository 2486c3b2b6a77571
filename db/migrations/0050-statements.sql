-- The statement: its title page is a record; the text is kept block by block, with versions, comments and the seal.
create table statement (
  organ_id uuid not null,
  id uuid not null,
  title text,
  post_term uuid,
  period_from date,
  period_until date,
  form text,
  given_on date,
  constraint statement_pkey primary key (organ_id, id),
  constraint statement_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);

-- A removed block stays, with who removed it and when.
create table statement_block (
  organ_id uuid not null,
  statement_id uuid not null,
  id uuid not null,
  position double precision not null,
  version integer not null,
  body jsonb not null,
  updated_by text not null,
  updated_at timestamptz not null,
  removed_at timestamptz,
  constraint statement_block_pkey primary key (organ_id, statement_id, id),
  constraint statement_block_statement_fkey foreign key (organ_id, statement_id) references statement (organ_id, id)
);

create table statement_version (
  organ_id uuid not null,
  statement_id uuid not null,
  number integer not null,
  label text not null,
  blocks jsonb not null,
  made_by text not null,
  made_at timestamptz not null,
  constraint statement_version_pkey primary key (organ_id, statement_id, number),
  constraint statement_version_statement_fkey foreign key (organ_id, statement_id) references statement (organ_id, id)
);

create table statement_comment (
  organ_id uuid not null,
  statement_id uuid not null,
  id uuid not null,
  block_id uuid not null,
  quote text not null,
  words text not null,
  made_by text not null,
  made_at timestamptz not null,
  resolved_by text,
  resolved_at timestamptz,
  constraint statement_comment_pkey primary key (organ_id, statement_id, id),
  constraint statement_comment_block_fkey foreign key (organ_id, statement_id, block_id)
    references statement_block (organ_id, statement_id, id)
);

-- What was sealed: the text, the figures with their records, and the digests of the records and files behind them.
create table statement_seal (
  organ_id uuid not null,
  statement_id uuid not null,
  sealed_by text not null,
  sealed_at timestamptz not null,
  content jsonb not null,
  digest text not null,
  constraint statement_seal_pkey primary key (organ_id, statement_id),
  constraint statement_seal_statement_fkey foreign key (organ_id, statement_id) references statement (organ_id, id)
);

alter table statement enable row level security;
alter table statement force row level security;
create policy organ on statement
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));
alter table statement_block enable row level security;
alter table statement_block force row level security;
create policy organ on statement_block
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));
alter table statement_version enable row level security;
alter table statement_version force row level security;
create policy organ on statement_version
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));
alter table statement_comment enable row level security;
alter table statement_comment force row level security;
create policy organ on statement_comment
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));
alter table statement_seal enable row level security;
alter table statement_seal force row level security;
create policy organ on statement_seal
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));
