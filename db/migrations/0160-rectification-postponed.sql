-- 整改措施：延期至。原定的完成时限不改。
alter table rectification_measure add column postponed_to date;
