-- The record engine: organ, record (the spine of every record type), act journal, evidence, drafts, imports.
--
-- Every key starts with the organ. Row-level security is the second lock behind the organ_id of every query; the
-- setting is read once per statement (the sub-selects), so that counting 100 000 rows stays fast.
--
-- A record type adds its own table (a limb) in a migration of its capability, 0010 and later. Columns are those of
-- the declaration, field names in snake_case, all nullable since a draft may lack any of them:
--   text, choice → text · number → integer · date → date · yesNo → boolean
--   words → text[] · reference → uuid · references → uuid[]
--
--     create table study_session (
--       organ_id uuid not null,
--       id uuid not null,
--       title text,
--       held_on date,
--       form text,
--       laws text[],
--       chair uuid,
--       invited uuid[],
--       primary key (organ_id, id),
--       foreign key (organ_id, id) references record (organ_id, id)
--     );
--     -- One index for each further column of the list by which people sort, or filter by range. Title and date are the
--     -- spine's; filters by choice, yes/no, word and reference are answered by record.search.
--     create index study_session_form on study_session (organ_id, form, id);
--     alter table study_session enable row level security;
--     alter table study_session force row level security;
--     create policy organ on study_session
--       using ((select current_setting('shufa.organ', true)) = 'unscoped'
--         or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));
--
-- (A policy without "with check" checks what is written by the same condition.)

create table organ (
  id uuid primary key,
  name text not null,
  short_name text not null,
  kind text not null constraint organ_kind_known check (kind in ('people-congress', 'government', 'party', 'cppcc', 'other')),
  level text not null constraint organ_level_known check (level in ('county', 'city', 'province')),
  created_at timestamptz not null
);

-- An act waits for this row: it gives the next number and the hash to go on from.
create table chain_head (
  organ_id uuid primary key references organ (id),
  seq bigint not null,
  hash text not null
);

create table act (
  organ_id uuid not null references organ (id),
  seq bigint not null,
  at timestamptz not null,
  actor_id text not null,
  actor_name text not null,
  capacity text not null,
  operation text not null,
  record_type text,
  record_id uuid,
  before jsonb,
  after jsonb,
  note text,
  prev text not null,
  hash text not null,
  primary key (organ_id, seq)
);
create index act_of_record on act (organ_id, record_id, seq);

create table record (
  organ_id uuid not null references organ (id),
  id uuid not null,
  type text not null,
  state text not null,
  -- Of the fact; null where the type has no date or none was entered yet.
  year integer,
  on_date date,
  title text not null,
  section_id uuid,
  version integer not null,
  -- First entry into a counted state.
  settled_at timestamptz,
  created_at timestamptz not null,
  created_by text not null,
  created_by_name text not null,
  updated_at timestamptz not null,
  updated_by text not null,
  updated_by_name text not null,
  search tsvector not null,
  primary key (organ_id, id),
  constraint record_year_is_of_date check (on_date is null or year = extract(year from on_date))
);
-- Not compressed: a page of a list in the order of an index looks into many of them.
alter table record alter column search set storage external;

-- With the state, so that a far page is reached in the index alone.
create index record_by_date on record (organ_id, type, on_date, id) include (state);
create index record_by_year on record (organ_id, type, year, on_date, id) include (state);
create index record_by_state on record (organ_id, type, state, id);
create index record_by_title on record (organ_id, type, title, id) include (state);
create index record_by_change on record (organ_id, type, updated_at, id) include (state);
-- For counting: no id, so that equal entries are kept once.
create index record_count on record (organ_id, type, state, year);
-- Words and facets (=form:small); a short pending list, since every search reads it.
create index record_search on record using gin (search) with (gin_pending_list_limit = 1024);

create table evidence (
  organ_id uuid not null references organ (id),
  id uuid not null,
  record_id uuid not null,
  name text not null,
  fact_on date,
  filed_at timestamptz not null,
  filed_by text not null,
  filed_by_name text not null,
  size bigint not null,
  media_type text not null,
  sm3 text not null,
  sha256 text not null,
  version integer not null,
  -- The evidence this is a newer version of.
  replaces uuid,
  withdrawn_at timestamptz,
  withdrawn_by text,
  withdrawn_reason text,
  primary key (organ_id, id),
  foreign key (organ_id, record_id) references record (organ_id, id),
  foreign key (organ_id, replaces) references evidence (organ_id, id),
  constraint evidence_withdrawn_with_reason check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create index evidence_of_record on evidence (organ_id, record_id);
create index evidence_by_time on evidence (organ_id, filed_at desc, id);
create index evidence_of_content on evidence (organ_id, sm3);

-- What a person typed and did not save.
create table draft (
  organ_id uuid not null references organ (id),
  person_id text not null,
  key text not null,
  body jsonb not null,
  saved_at timestamptz not null,
  primary key (organ_id, person_id, key)
);

-- A workbook read and not yet (or already) taken over.
create table import_batch (
  organ_id uuid not null references organ (id),
  id uuid not null,
  type text not null,
  file_name text not null,
  source_sm3 text not null,
  rows jsonb not null,
  findings jsonb not null,
  created_at timestamptz not null,
  created_by text not null,
  committed_at timestamptz,
  primary key (organ_id, id)
);
create index import_batch_by_time on import_batch (organ_id, type, created_at desc);

alter table organ enable row level security;
alter table organ force row level security;
create policy organ on organ
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

alter table chain_head enable row level security;
alter table chain_head force row level security;
create policy organ on chain_head
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

alter table act enable row level security;
alter table act force row level security;
create policy organ on act
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

alter table record enable row level security;
alter table record force row level security;
create policy organ on record
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

alter table evidence enable row level security;
alter table evidence force row level security;
create policy organ on evidence
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

alter table draft enable row level security;
alter table draft force row level security;
create policy organ on draft
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

alter table import_batch enable row level security;
alter table import_batch force row level security;
create policy organ on import_batch
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

