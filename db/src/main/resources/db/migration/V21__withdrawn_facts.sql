-- What was recorded in error is withdrawn and stays to be read; the same day may then be recorded anew.
ALTER TABLE unit_fact
  ADD COLUMN withdrawal BIGINT NOT NULL DEFAULT 0 COMMENT '0 while it counts, else its own id',
  ADD COLUMN withdrawn_at DATETIME(6) COMMENT 'null while it counts',
  ADD COLUMN withdrawn_by BIGINT COMMENT 'null: the system',
  ADD COLUMN withdrawn_name VARCHAR(200),
  ADD COLUMN withdraw_reason VARCHAR(200),
  DROP KEY uk_unit_fact,
  ADD UNIQUE KEY uk_unit_fact (tenant_id, unit_id, kind, valid_from, withdrawal),
  ADD CONSTRAINT ck_unit_fact_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawal = 0)
    AND (withdrawn_at IS NULL OR (withdrawn_name IS NOT NULL AND withdraw_reason IS NOT NULL)));
ALTER TABLE building_fact
  ADD COLUMN withdrawal BIGINT NOT NULL DEFAULT 0 COMMENT '0 while it counts, else its own id',
  ADD COLUMN withdrawn_at DATETIME(6) COMMENT 'null while it counts',
  ADD COLUMN withdrawn_by BIGINT COMMENT 'null: the system',
  ADD COLUMN withdrawn_name VARCHAR(200),
  ADD COLUMN withdraw_reason VARCHAR(200),
  DROP KEY uk_building_fact,
  ADD UNIQUE KEY uk_building_fact (tenant_id, building_id, kind, valid_from, withdrawal),
  ADD CONSTRAINT ck_building_fact_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawal = 0)
    AND (withdrawn_at IS NULL OR (withdrawn_name IS NOT NULL AND withdraw_reason IS NOT NULL)));
