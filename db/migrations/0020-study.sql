-- 学法活动
create table study_session (
  organ_id uuid not null,
  id uuid not null,
  title text,
  held_on date,
  form text,
  topics text[],
  laws text[],
  matter text,
  court_case text,
  chair uuid,
  principal text,
  speaker text,
  place text,
  invited uuid[],
  attended uuid[],
  minutes text,
  constraint study_session_pkey primary key (organ_id, id),
  constraint study_session_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);
create index study_session_form on study_session (organ_id, form, id);
create index study_session_chair on study_session (organ_id, chair, id);
create index study_session_principal on study_session (organ_id, principal, id);

alter table study_session enable row level security;
alter table study_session force row level security;
create policy organ on study_session
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));
