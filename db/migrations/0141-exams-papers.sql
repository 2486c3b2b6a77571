-- 试卷: drawn or composed of the bank and frozen with its keys; nothing of it changes but that it is put away.
create table exam_paper (
  organ_id uuid not null,
  id uuid not null,
  title text not null,
  note text not null,
  source jsonb not null,
  seed text not null,
  paper jsonb not null,
  made_at timestamptz not null,
  made_by text not null,
  put_away_at timestamptz,
  put_away_by text,
  put_away_reason text,
  constraint exam_paper_pkey primary key (organ_id, id),
  constraint exam_paper_put_away_whole check (num_nulls(put_away_at, put_away_by, put_away_reason) in (0, 3))
);
create index exam_paper_made on exam_paper (organ_id, made_at desc, id);

alter table exam_paper enable row level security;
alter table exam_paper force row level security;
create policy organ on exam_paper
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));
