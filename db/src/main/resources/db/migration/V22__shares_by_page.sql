-- A cost of the estate and one of the building for the same service both fall on an account: each has a row of its own.
ALTER TABLE run_share
  ADD COLUMN place TINYINT NOT NULL DEFAULT 0 COMMENT '0 of the estate, 1 of the building' AFTER service_id,
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (tenant_id, run_id, period, account_id, service_id, place);

-- Units are read a page at a time, in the order of their ids, building by building.
CREATE INDEX ix_building_estate ON building (tenant_id, estate_id, id);
CREATE INDEX ix_unit_building ON unit (tenant_id, building_id, id);
