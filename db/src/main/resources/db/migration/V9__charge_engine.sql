-- A service says whose money it is; how it is charged is what its tariff versions say.
ALTER TABLE service ADD COLUMN fund VARCHAR(16) NOT NULL DEFAULT 'OPERATING' COMMENT 'OPERATING, RESERVE, DEPOSIT' AFTER name;
ALTER TABLE tariff_version ADD COLUMN terms TEXT COMMENT 'JSON: quantity, price, proration, minimum, rounding, tax' AFTER valid_from;
UPDATE tariff_version v JOIN service s ON s.tenant_id = v.tenant_id AND s.id = v.service_id
   SET v.terms = CONCAT('{"quantity":', CASE s.basis
         WHEN 'AREA' THEN '{"type":"AREA","area":"GROSS"}'
         WHEN 'UNIT' THEN '{"type":"UNIT"}'
         ELSE CONCAT('{"type":"CONSUMPTION","resource":"', s.resource, '"}') END,
       ',"price":{"type":"FLAT","price":', v.price, '},"proration":"ACTUAL_DAYS","minimumProrated":false,',
       '"rounding":{"mode":"HALF_UP","level":"LINE"}}');
ALTER TABLE tariff_version MODIFY COLUMN terms TEXT NOT NULL COMMENT 'JSON: quantity, price, proration, minimum, rounding, tax',
  DROP CONSTRAINT ck_tariff_price, DROP COLUMN price;
ALTER TABLE service ALTER COLUMN fund DROP DEFAULT, DROP COLUMN basis, DROP COLUMN resource;

-- What is known of a unit, each from a day on: areas by kind, persons, share. Without a row of a kind the unit's own area is
-- the gross one and nothing else is known.
CREATE TABLE unit_fact (
  tenant_id    INT            NOT NULL,
  id           BIGINT         NOT NULL,
  version      INT            NOT NULL,
  unit_id      BIGINT         NOT NULL,
  kind         VARCHAR(16)    NOT NULL COMMENT 'GROSS_AREA, INNER_AREA, HEATED_AREA, PERSONS, SHARE',
  amount       DECIMAL(18,6)  NOT NULL,
  valid_from   DATE           NOT NULL,
  document     VARCHAR(200)   COMMENT 'what it rests on',
  recorded_at  DATETIME(6)    NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_unit_fact (tenant_id, unit_id, kind, valid_from),
  CONSTRAINT fk_unit_fact_unit FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  CONSTRAINT ck_unit_fact CHECK (amount >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE benefit (
  tenant_id    INT           NOT NULL,
  id           BIGINT        NOT NULL,
  version      INT           NOT NULL,
  account_id   BIGINT        NOT NULL,
  service_id   BIGINT        NOT NULL,
  reason       VARCHAR(16)   NOT NULL COMMENT 'BENEFIT, VACANCY, PREPAYMENT, CAMPAIGN',
  name         VARCHAR(200)  NOT NULL,
  percent      DECIMAL(9,6)  NOT NULL,
  entitled     INT           NOT NULL,
  persons      INT           NOT NULL,
  within_norm  DECIMAL(18,6) COMMENT 'quantity per entitled person and month; null: without limit',
  cash         BOOLEAN       NOT NULL COMMENT 'paid to the person, not taken off',
  valid_from   DATE          NOT NULL,
  valid_to     DATE          COMMENT 'exclusive',
  document     VARCHAR(200)  NOT NULL,
  recorded_at  DATETIME(6)   NOT NULL,
  PRIMARY KEY (tenant_id, id),
  INDEX ix_benefit_account (tenant_id, account_id),
  CONSTRAINT fk_benefit_account FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT fk_benefit_service FOREIGN KEY (tenant_id, service_id) REFERENCES service (tenant_id, id),
  CONSTRAINT ck_benefit CHECK (percent > 0 AND percent <= 100 AND entitled BETWEEN 1 AND persons)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- A sum that a decision lays on one account, whole or in monthly instalments.
CREATE TABLE one_off (
  tenant_id     INT          NOT NULL,
  id            BIGINT       NOT NULL,
  version       INT          NOT NULL,
  account_id    BIGINT       NOT NULL,
  service_id    BIGINT       NOT NULL,
  amount_minor  BIGINT       NOT NULL,
  currency      CHAR(3)      NOT NULL,
  first_period  DATE         NOT NULL,
  instalments   INT          NOT NULL,
  reason        VARCHAR(200) NOT NULL,
  recorded_at   DATETIME(6)  NOT NULL,
  cancelled_at  DATETIME(6),
  PRIMARY KEY (tenant_id, id),
  INDEX ix_one_off_account (tenant_id, account_id),
  CONSTRAINT fk_one_off_account FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT fk_one_off_service FOREIGN KEY (tenant_id, service_id) REFERENCES service (tenant_id, id),
  CONSTRAINT ck_one_off CHECK (amount_minor <> 0 AND instalments BETWEEN 1 AND 120)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- An invoice that all units of an estate or building share for a month.
CREATE TABLE common_cost (
  tenant_id     INT          NOT NULL,
  id            BIGINT       NOT NULL,
  version       INT          NOT NULL,
  estate_id     BIGINT       NOT NULL,
  building_id   BIGINT       COMMENT 'null: all buildings of the estate',
  service_id    BIGINT       NOT NULL,
  period        DATE         NOT NULL,
  amount_minor  BIGINT       NOT NULL,
  currency      CHAR(3)      NOT NULL,
  document      VARCHAR(200) NOT NULL,
  recorded_at   DATETIME(6)  NOT NULL,
  PRIMARY KEY (tenant_id, id),
  INDEX ix_common_cost (tenant_id, period, service_id),
  CONSTRAINT fk_common_cost_estate FOREIGN KEY (tenant_id, estate_id) REFERENCES estate (tenant_id, id),
  CONSTRAINT fk_common_cost_building FOREIGN KEY (tenant_id, building_id) REFERENCES building (tenant_id, id),
  CONSTRAINT fk_common_cost_service FOREIGN KEY (tenant_id, service_id) REFERENCES service (tenant_id, id),
  CONSTRAINT ck_common_cost CHECK (amount_minor >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- A meter counts for a unit or for a whole building.
ALTER TABLE meter MODIFY COLUMN unit_id BIGINT, ADD COLUMN building_id BIGINT AFTER unit_id,
  ADD INDEX ix_meter_building (tenant_id, building_id),
  ADD CONSTRAINT fk_meter_building FOREIGN KEY (tenant_id, building_id) REFERENCES building (tenant_id, id),
  ADD CONSTRAINT ck_meter_place CHECK ((unit_id IS NULL) <> (building_id IS NULL));

-- Why a meter does not bill although it hangs there, from a day on.
CREATE TABLE meter_fault (
  tenant_id    INT          NOT NULL,
  id           BIGINT       NOT NULL,
  version      INT          NOT NULL,
  meter_id     BIGINT       NOT NULL,
  cause        VARCHAR(16)  NOT NULL COMMENT 'METER_INVALID, NO_ACCESS',
  valid_from   DATE         NOT NULL,
  valid_to     DATE         COMMENT 'exclusive; null: still',
  document     VARCHAR(200) NOT NULL,
  recorded_at  DATETIME(6)  NOT NULL,
  PRIMARY KEY (tenant_id, id),
  INDEX ix_meter_fault (tenant_id, meter_id),
  CONSTRAINT fk_meter_fault FOREIGN KEY (tenant_id, meter_id) REFERENCES meter (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- How a company bills, from a moment on; the last row holds.
CREATE TABLE billing_policy (
  tenant_id   INT         NOT NULL,
  id          BIGINT      NOT NULL,
  version     INT         NOT NULL,
  four_eyes   BOOLEAN     NOT NULL COMMENT 'whoever prepared a run may not approve it',
  set_at      DATETIME(6) NOT NULL,
  set_by      BIGINT,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_billing_policy_company FOREIGN KEY (tenant_id) REFERENCES management_company (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- Months of an estate that nothing is posted into any more.
CREATE TABLE closed_period (
  tenant_id  INT         NOT NULL,
  id         BIGINT      NOT NULL,
  version    INT         NOT NULL,
  estate_id  BIGINT      NOT NULL,
  period     DATE        NOT NULL,
  closed_at  DATETIME(6) NOT NULL,
  closed_by  BIGINT,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_closed_period (tenant_id, estate_id, period),
  CONSTRAINT fk_closed_period_estate FOREIGN KEY (tenant_id, estate_id) REFERENCES estate (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- A run is for all units of the company, of an estate or of a building, or for one account.
ALTER TABLE billing_run
  ADD COLUMN kind VARCHAR(16) NOT NULL DEFAULT 'REGULAR' COMMENT 'REGULAR, CORRECTION' AFTER version,
  ADD COLUMN estate_id BIGINT AFTER period,
  ADD COLUMN building_id BIGINT AFTER estate_id,
  ADD COLUMN account_id BIGINT AFTER building_id,
  ADD COLUMN corrects_from DATE COMMENT 'first and last month that a correction computes again' AFTER account_id,
  ADD COLUMN corrects_to DATE AFTER corrects_from,
  ADD COLUMN begun_at DATETIME(6) COMMENT 'of the latest calculation' AFTER created_at,
  ADD COLUMN calculated_at DATETIME(6) COMMENT 'facts until then are in the drafts' AFTER begun_at,
  ADD COLUMN only_changed BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'the running calculation leaves unchanged accounts alone',
  MODIFY COLUMN state VARCHAR(16) NOT NULL COMMENT 'CALCULATING, CALCULATED, APPROVED, POSTING, POSTED, FAILED, DISCARDED',
  ADD CONSTRAINT fk_run_estate FOREIGN KEY (tenant_id, estate_id) REFERENCES estate (tenant_id, id),
  ADD CONSTRAINT fk_run_building FOREIGN KEY (tenant_id, building_id) REFERENCES building (tenant_id, id),
  ADD CONSTRAINT fk_run_account FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id);

-- Accounts that are left out of a run, and why.
CREATE TABLE run_exclusion (
  tenant_id    INT          NOT NULL,
  run_id       BIGINT       NOT NULL,
  account_id   BIGINT       NOT NULL,
  reason       VARCHAR(200) NOT NULL,
  excluded_by  BIGINT,
  excluded_at  DATETIME(6)  NOT NULL,
  PRIMARY KEY (tenant_id, run_id, account_id),
  CONSTRAINT fk_exclusion_run FOREIGN KEY (tenant_id, run_id) REFERENCES billing_run (tenant_id, id),
  CONSTRAINT fk_exclusion_account FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- What a run divided among units: one row for each account and service, worked out before any account is priced.
CREATE TABLE run_share (
  tenant_id   INT            NOT NULL,
  run_id      BIGINT         NOT NULL,
  period      DATE           NOT NULL,
  account_id  BIGINT         NOT NULL,
  service_id  BIGINT         NOT NULL,
  total       DECIMAL(20,6)  NOT NULL,
  weight      DECIMAL(30,12) NOT NULL,
  weights     DECIMAL(30,12) NOT NULL,
  part        DECIMAL(20,6)  NOT NULL,
  PRIMARY KEY (tenant_id, run_id, period, account_id, service_id),
  CONSTRAINT fk_share_run FOREIGN KEY (tenant_id, run_id) REFERENCES billing_run (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- Drafts are scratch: rows in the order in which they are posted, with the number that the charge will have.
DROP TABLE draft_error;
DROP TABLE draft_charge;
CREATE TABLE draft_charge (
  tenant_id      INT           NOT NULL,
  run_id         BIGINT        NOT NULL,
  account_id     BIGINT        NOT NULL,
  line           INT           NOT NULL,
  charge_id      BIGINT        NOT NULL,
  service_id     BIGINT        NOT NULL,
  period         DATE          NOT NULL,
  kind           VARCHAR(16)   NOT NULL COMMENT 'REGULAR, CORRECTION, DISCOUNT, ONE_OFF, LATE_FEE',
  method         VARCHAR(8)    NOT NULL COMMENT 'GIVEN, ACTUAL, AVERAGE, NORM',
  quantity       DECIMAL(18,6) NOT NULL,
  quantity_unit  VARCHAR(8)    NOT NULL,
  price          DECIMAL(18,6) NOT NULL,
  amount_minor   BIGINT        NOT NULL,
  tax_minor      BIGINT        NOT NULL,
  replaces_id    BIGINT,
  explanation    TEXT          NOT NULL,
  PRIMARY KEY (tenant_id, run_id, account_id, line),
  CONSTRAINT fk_draft_run FOREIGN KEY (tenant_id, run_id) REFERENCES billing_run (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE draft_error (
  tenant_id    INT           NOT NULL,
  run_id       BIGINT        NOT NULL,
  account_id   BIGINT        NOT NULL,
  line         INT           NOT NULL,
  service_id   BIGINT,
  message_key  VARCHAR(100)  NOT NULL,
  arguments    VARCHAR(1000) NOT NULL,
  PRIMARY KEY (tenant_id, run_id, account_id, line),
  CONSTRAINT fk_draft_error_run FOREIGN KEY (tenant_id, run_id) REFERENCES billing_run (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- A month has one statement of its own per account (series 0); a correction run adds one of its own (series: the run).
ALTER TABLE statement
  ADD COLUMN series BIGINT NOT NULL DEFAULT 0 AFTER period,
  ADD COLUMN estimated BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'some line rests on no reading',
  ADD INDEX ix_statement_period (tenant_id, period, account_id),
  DROP INDEX uk_statement_period,
  ADD UNIQUE KEY uk_statement_period (tenant_id, account_id, period, series);

ALTER TABLE charge
  ADD COLUMN line INT NOT NULL DEFAULT 0 COMMENT 'its place on the statement' AFTER statement_id,
  ADD COLUMN method VARCHAR(8) NOT NULL DEFAULT 'GIVEN' COMMENT 'GIVEN, ACTUAL, AVERAGE, NORM' AFTER kind,
  ADD COLUMN tax_minor BIGINT NOT NULL DEFAULT 0 COMMENT 'the part of the amount that is tax' AFTER amount_minor,
  ADD COLUMN replaces_id BIGINT COMMENT 'the line that this one puts right or lowers' AFTER tax_minor;
DROP TRIGGER charge_no_update;
UPDATE charge c JOIN (SELECT tenant_id, id, ROW_NUMBER() OVER (PARTITION BY tenant_id, statement_id ORDER BY id) AS line
    FROM charge) n ON n.tenant_id = c.tenant_id AND n.id = c.id SET c.line = n.line;
-- Explanations so far name one product and its readings; they are kept in the words of the engine.
UPDATE charge c
   SET c.explanation = CONCAT('{"s":[', JSON_ARRAY(
         CASE JSON_VALUE(c.explanation, '$.basis') WHEN 'AREA' THEN 'area' WHEN 'UNIT' THEN 'unit' ELSE 'use' END, '',
         DATE_FORMAT(c.period, '%Y-%m-%d'), DATE_FORMAT(c.period + INTERVAL 1 MONTH, '%Y-%m-%d'),
         JSON_VALUE(c.explanation, '$.quantity'), c.quantity_unit, JSON_VALUE(c.explanation, '$.price'), '1',
         CAST(CAST(JSON_VALUE(c.explanation, '$.quantity') AS DECIMAL(18,6))
           * CAST(JSON_VALUE(c.explanation, '$.price') AS DECIMAL(18,6)) AS CHAR),
         JSON_VALUE(c.explanation, '$.tariffVersion'), JSON_VALUE(c.explanation, '$.validFrom'), ''),
       '],"r":[', COALESCE((SELECT GROUP_CONCAT(JSON_ARRAY(j.from_id, j.to_id, j.serial, j.zone, j.from_value,
           j.from_date, j.to_value, j.to_date,
           CAST(CAST(j.to_value AS DECIMAL(18,6)) - CAST(j.from_value AS DECIMAL(18,6)) AS CHAR)) SEPARATOR ',')
         FROM JSON_TABLE(c.explanation, '$.readings[*]' COLUMNS (
           from_id VARCHAR(20) PATH '$.fromId', to_id VARCHAR(20) PATH '$.toId', serial VARCHAR(60) PATH '$.serial',
           zone VARCHAR(8) PATH '$.zone', from_value VARCHAR(24) PATH '$.from', from_date VARCHAR(10) PATH '$.fromDate',
           to_value VARCHAR(24) PATH '$.to', to_date VARCHAR(10) PATH '$.toDate')) j), ''), '],"n":[]}'),
       c.method = IF(JSON_VALUE(c.explanation, '$.basis') = 'METERED', 'ACTUAL', 'GIVEN');
CREATE TRIGGER charge_no_update BEFORE UPDATE ON charge FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'charge is append-only';
ALTER TABLE charge ADD UNIQUE KEY uk_charge_line (tenant_id, statement_id, line), DROP INDEX ix_charge_statement, DROP INDEX uk_charge;
