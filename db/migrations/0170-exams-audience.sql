-- 法律知识考试：参加范围。只考部分人员的，不写“全员”。
alter table exam add column audience text;
