-- 学法计划
create table study_plan_item (
  organ_id uuid not null,
  id uuid not null,
  title text,
  planned text[],
  planned_form text,
  planned_month integer,
  responsible uuid,
  issued_on date,
  constraint study_plan_item_pkey primary key (organ_id, id),
  constraint study_plan_item_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);
create index study_plan_item_planned_form on study_plan_item (organ_id, planned_form, id);
create index study_plan_item_planned_month on study_plan_item (organ_id, planned_month, id);
create index study_plan_item_responsible on study_plan_item (organ_id, responsible, id);

alter table study_plan_item enable row level security;
alter table study_plan_item force row level security;
create policy organ on study_plan_item
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

-- 应知应会清单
create table must_know_list (
  organ_id uuid not null,
  id uuid not null,
  title text,
  edition text,
  approved_on date,
  posts text[],
  common_laws text[],
  special_laws text[],
  constraint must_know_list_pkey primary key (organ_id, id),
  constraint must_know_list_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);
create index must_know_list_edition on must_know_list (organ_id, edition, id);

alter table must_know_list enable row level security;
alter table must_know_list force row level security;
create policy organ on must_know_list
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

-- 学法活动：对应的学法计划
alter table study_session add column plan_item uuid;
create index study_session_plan_item on study_session (organ_id, plan_item, id);
