-- 核对的文稿：原文件是佐证材料，文字按版本留存
create table imported_statement (
  organ_id uuid not null,
  id uuid not null,
  title text,
  origin text,
  post_term uuid,
  period_until date,
  constraint imported_statement_pkey primary key (organ_id, id),
  constraint imported_statement_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);

-- The text as it was read from the file, and as it became by fixes; a version is never changed.
create table imported_statement_version (
  organ_id uuid not null,
  record_id uuid not null,
  number integer not null,
  note text not null,
  document jsonb not null,
  made_by text not null,
  made_by_name text not null,
  made_at timestamptz not null,
  constraint imported_statement_version_pkey primary key (organ_id, record_id, number),
  constraint imported_statement_version_record_fkey foreign key (organ_id, record_id) references record (organ_id, id)
);

-- A finding that was looked at and left, with the reason; withdrawn ones stay, with who withdrew them and when.
create table finding_acceptance (
  organ_id uuid not null,
  id uuid not null,
  record_id uuid not null,
  finding text not null,
  words text not null,
  reason text not null,
  made_by text not null,
  made_by_name text not null,
  made_at timestamptz not null,
  withdrawn_by text,
  withdrawn_by_name text,
  withdrawn_at timestamptz,
  constraint finding_acceptance_pkey primary key (organ_id, id),
  constraint finding_acceptance_record_fkey foreign key (organ_id, record_id) references record (organ_id, id)
);

create unique index finding_acceptance_standing on finding_acceptance (organ_id, record_id, finding)
  where withdrawn_at is null;

-- Which records were entered from what a text says.
create table claim_record (
  organ_id uuid not null,
  record_id uuid not null,
  claim text not null,
  entered_id uuid not null,
  constraint claim_record_pkey primary key (organ_id, record_id, claim, entered_id),
  constraint claim_record_record_fkey foreign key (organ_id, record_id) references record (organ_id, id),
  constraint claim_record_entered_fkey foreign key (organ_id, entered_id) references record (organ_id, id)
);

alter table imported_statement enable row level security;
alter table imported_statement force row level security;
create policy organ on imported_statement
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

alter table imported_statement_version enable row level security;
alter table imported_statement_version force row level security;
create policy organ on imported_statement_version
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

alter table finding_acceptance enable row level security;
alter table finding_acceptance force row level security;
create policy organ on finding_acceptance
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

alter table claim_record enable row level security;
alter table claim_record force row level security;
create policy organ on claim_record
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));
