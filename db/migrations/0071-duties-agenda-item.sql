-- 四个亲自：所在的党组会议议题
alter table direction add column agenda_item uuid;
