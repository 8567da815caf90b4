-- What pays a charge: a payment, or a credit, which is a negative line of a bill.
ALTER TABLE allocation
  MODIFY COLUMN payment_id BIGINT COMMENT 'either this',
  ADD COLUMN credit_id BIGINT COMMENT 'or this: the negative charge' AFTER payment_id,
  ADD UNIQUE KEY uk_allocation_credit (tenant_id, credit_id, charge_id),
  ADD CONSTRAINT fk_allocation_credit FOREIGN KEY (tenant_id, credit_id) REFERENCES charge (tenant_id, id),
  ADD CONSTRAINT ck_allocation_source CHECK ((payment_id IS NULL) <> (credit_id IS NULL));

-- What is known of a building, each from a day on.
CREATE TABLE building_fact (
  tenant_id    INT            NOT NULL,
  id           BIGINT         NOT NULL,
  version      INT            NOT NULL,
  building_id  BIGINT         NOT NULL,
  kind         VARCHAR(16)    NOT NULL COMMENT 'COMMON_AREA: m2 that belong to no unit',
  amount       DECIMAL(18,6)  NOT NULL,
  valid_from   DATE           NOT NULL,
  document     VARCHAR(200)   COMMENT 'what it rests on',
  recorded_at  DATETIME(6)    NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_building_fact (tenant_id, building_id, kind, valid_from),
  CONSTRAINT fk_building_fact_building FOREIGN KEY (tenant_id, building_id) REFERENCES building (tenant_id, id),
  CONSTRAINT ck_building_fact CHECK (amount >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- How a run found what a building used in common: less than nothing is charged as nothing and carried to the next month.
CREATE TABLE run_common (
  tenant_id    INT           NOT NULL,
  run_id       BIGINT        NOT NULL,
  period       DATE          NOT NULL,
  building_id  BIGINT        NOT NULL,
  service_id   BIGINT        NOT NULL,
  measured     DECIMAL(20,6) NOT NULL COMMENT 'the building meters',
  used         DECIMAL(20,6) NOT NULL COMMENT 'all units',
  carried_in   DECIMAL(20,6) NOT NULL COMMENT 'of the month before: 0 or less',
  carried_out  DECIMAL(20,6) NOT NULL COMMENT 'for the month after: 0 or less',
  most         DECIMAL(20,6) COMMENT 'the norm of the common area, if it limits',
  PRIMARY KEY (tenant_id, run_id, period, building_id, service_id),
  INDEX ix_run_common (tenant_id, building_id, service_id, period),
  CONSTRAINT fk_common_run FOREIGN KEY (tenant_id, run_id) REFERENCES billing_run (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

ALTER TABLE run_share
  ADD COLUMN unknown_of VARCHAR(200) COMMENT 'the unit or building of which something is not known: nothing was divided',
  ADD COLUMN unknown_what VARCHAR(16) COMMENT 'AREA, SHARE, PERSONS, CONSUMPTION, COMMON_AREA';
