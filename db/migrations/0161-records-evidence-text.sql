-- 佐证材料的正文：供查找。一份内容一行，被几条记录引用也只读一次。
create table evidence_text (
  organ_id uuid not null references organ (id),
  sm3 text not null,
  -- Null until the file was looked at.
  read_at timestamptz,
  -- How often it was tried: what ends the program is not tried for ever.
  attempts integer not null default 0,
  -- Why there is no text: scanned, locked, marked, failed.
  fault text,
  body text,
  search tsvector,
  constraint evidence_text_pkey primary key (organ_id, sm3)
);
-- Not compressed: a search looks into many of them.
alter table evidence_text alter column search set storage external;
create index evidence_text_search on evidence_text using gin (search) with (gin_pending_list_limit = 1024);
create index evidence_text_waiting on evidence_text (organ_id, sm3) where read_at is null;
create index evidence_text_fault on evidence_text (organ_id) where fault is not null;

alter table evidence_text enable row level security;
alter table evidence_text force row level security;
create policy organ on evidence_text
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

-- What was filed before is read after the next start.
insert into evidence_text (organ_id, sm3) select distinct organ_id, sm3 from evidence;
