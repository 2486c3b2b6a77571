-- 监督工作计划
create table supervision_plan_item (
  organ_id uuid not null,
  id uuid not null,
  title text,
  kind text,
  source text,
  section uuid,
  planned_month integer,
  adopted_on date,
  pending text,
  constraint supervision_plan_item_pkey primary key (organ_id, id),
  constraint supervision_plan_item_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);
create index supervision_plan_item_kind on supervision_plan_item (organ_id, kind, id);
create index supervision_plan_item_section on supervision_plan_item (organ_id, section, id);

alter table supervision_plan_item enable row level security;
alter table supervision_plan_item force row level security;
create policy organ on supervision_plan_item
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

-- 备案审查
create table filing_review (
  organ_id uuid not null,
  id uuid not null,
  title text,
  document_number text,
  issuer text,
  received_on date,
  section uuid,
  reviewed_on date,
  result text,
  ground text,
  opinion text,
  constraint filing_review_pkey primary key (organ_id, id),
  constraint filing_review_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);
create index filing_review_reviewed_on on filing_review (organ_id, reviewed_on, id);
create index filing_review_result on filing_review (organ_id, result, id);
create index filing_review_section on filing_review (organ_id, section, id);

alter table filing_review enable row level security;
alter table filing_review force row level security;
create policy organ on filing_review
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

-- 代表建议
create table deputy_suggestion (
  organ_id uuid not null,
  id uuid not null,
  title text,
  number text,
  deputy_count integer,
  handed_over_on date,
  handlers text[],
  term text,
  supervised boolean,
  answered_on date,
  satisfaction text,
  constraint deputy_suggestion_pkey primary key (organ_id, id),
  constraint deputy_suggestion_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);
create index deputy_suggestion_number on deputy_suggestion (organ_id, number, id);
create index deputy_suggestion_answered_on on deputy_suggestion (organ_id, answered_on, id);

alter table deputy_suggestion enable row level security;
alter table deputy_suggestion force row level security;
create policy organ on deputy_suggestion
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));
