-- 职责清单
create table duty (
  organ_id uuid not null,
  id uuid not null,
  title text,
  position integer,
  applies_from date,
  text text,
  basis text,
  origin text,
  continues uuid,
  measures text[],
  evidence_kinds text[],
  cadence text,
  section uuid,
  constraint duty_pkey primary key (organ_id, id),
  constraint duty_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);
create index duty_position on duty (organ_id, position, id);
create index duty_cadence on duty (organ_id, cadence, id);
create index duty_section on duty (organ_id, section, id);
create index duty_origin on duty (organ_id, origin, id);

alter table duty enable row level security;
alter table duty force row level security;
create policy organ on duty
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

-- 年度任务
create table plan_task (
  organ_id uuid not null,
  id uuid not null,
  title text,
  source text,
  duty uuid,
  source_note text,
  section uuid,
  owner uuid,
  due_on date,
  done_on date,
  result text,
  constraint plan_task_pkey primary key (organ_id, id),
  constraint plan_task_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);
create index plan_task_source on plan_task (organ_id, source, id);
create index plan_task_duty on plan_task (organ_id, duty, id);
create index plan_task_section on plan_task (organ_id, section, id);
create index plan_task_owner on plan_task (organ_id, owner, id);
create index plan_task_done_on on plan_task (organ_id, done_on, id);

alter table plan_task enable row level security;
alter table plan_task force row level security;
create policy organ on plan_task
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

-- 四个亲自
create table direction (
  organ_id uuid not null,
  id uuid not null,
  title text,
  kind text,
  given_on date,
  words text,
  section uuid,
  supervision_item uuid,
  problem uuid,
  settled_on date,
  outcome text,
  constraint direction_pkey primary key (organ_id, id),
  constraint direction_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);
create index direction_kind on direction (organ_id, kind, id);
create index direction_section on direction (organ_id, section, id);
create index direction_settled_on on direction (organ_id, settled_on, id);

alter table direction enable row level security;
alter table direction force row level security;
create policy organ on direction
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

-- 法治来文
create table incoming_document (
  organ_id uuid not null,
  id uuid not null,
  title text,
  number text,
  issuer text,
  level text,
  received_on date,
  subjects text[],
  studied_at uuid,
  tasks uuid[],
  directions uuid[],
  constraint incoming_document_pkey primary key (organ_id, id),
  constraint incoming_document_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);
create index incoming_document_issuer on incoming_document (organ_id, issuer, id);
create index incoming_document_studied_at on incoming_document (organ_id, studied_at, id);

alter table incoming_document enable row level security;
alter table incoming_document force row level security;
create policy organ on incoming_document
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

-- 职责清单签收
create table duty_receipt (
  organ_id uuid not null,
  id uuid not null,
  section uuid,
  signed_on date,
  signer uuid,
  constraint duty_receipt_pkey primary key (organ_id, id),
  constraint duty_receipt_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);
create index duty_receipt_signer on duty_receipt (organ_id, signer, id);

alter table duty_receipt enable row level security;
alter table duty_receipt force row level security;
create policy organ on duty_receipt
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));
