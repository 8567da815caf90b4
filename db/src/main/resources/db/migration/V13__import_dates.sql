-- What the dry run has found of the dates in the whole file, so that the import need not read it again.
ALTER TABLE import_job ADD COLUMN date_order VARCHAR(16) COMMENT 'UNKNOWN, MONTH_FIRST, DAY_FIRST, CONTRADICTORY' AFTER mapping;
