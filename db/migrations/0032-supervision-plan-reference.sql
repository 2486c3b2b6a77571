-- 监督活动对应的计划议题
alter table supervision_item add column plan_item uuid;
create index supervision_item_plan_item on supervision_item (organ_id, plan_item, id);
