CREATE TABLE meter (
  tenant_id         INT         NOT NULL,
  id                BIGINT      NOT NULL,
  version           INT         NOT NULL,
  unit_id           BIGINT      NOT NULL,
  resource          VARCHAR(24) NOT NULL COMMENT 'COLD_WATER, HOT_WATER, ELECTRICITY, GAS, HEAT',
  serial            VARCHAR(60) NOT NULL,
  installed_on      DATE        NOT NULL,
  verification_due  DATE        COMMENT 'calibration valid until, exclusive',
  removed_on        DATE,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_meter_serial (tenant_id, resource, serial),
  INDEX ix_meter_unit (tenant_id, unit_id),
  CONSTRAINT fk_meter_unit FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE meter_register (
  tenant_id      INT           NOT NULL,
  id             BIGINT        NOT NULL,
  version        INT           NOT NULL,
  meter_id       BIGINT        NOT NULL,
  zone           VARCHAR(8)    NOT NULL COMMENT 'T1..T4',
  digits         INT           NOT NULL COMMENT 'whole digits on the dial',
  decimals       INT           NOT NULL,
  initial_value  DECIMAL(18,6) NOT NULL COMMENT 'in the unit of the resource: m3, kWh, Gcal',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_register_zone (tenant_id, meter_id, zone),
  CONSTRAINT fk_register_meter FOREIGN KEY (tenant_id, meter_id) REFERENCES meter (tenant_id, id),
  CONSTRAINT ck_register_digits CHECK (digits BETWEEN 1 AND 12 AND decimals BETWEEN 0 AND 6)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE reading_receipt (
  tenant_id       INT         NOT NULL,
  id              BIGINT      NOT NULL,
  version         INT         NOT NULL,
  number          BIGINT      NOT NULL,
  unit_id         BIGINT      NOT NULL,
  submission_key  VARCHAR(64) NOT NULL COMMENT 'made when the form opens; a re-send gives the same receipt',
  received_at     DATETIME(6) NOT NULL,
  submitted_by    BIGINT,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_reading_receipt_number (tenant_id, number),
  UNIQUE KEY uk_reading_receipt_key (tenant_id, submission_key),
  INDEX ix_reading_receipt_unit (tenant_id, unit_id),
  CONSTRAINT fk_reading_receipt_unit FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- Readings are never changed; a correction is a new row that names what it supersedes.
CREATE TABLE reading (
  tenant_id      INT           NOT NULL,
  id             BIGINT        NOT NULL,
  register_id    BIGINT        NOT NULL,
  receipt_id     BIGINT        COMMENT 'null for the initial value from an import',
  reading_value  DECIMAL(18,6) NOT NULL,
  taken_on       DATE          NOT NULL,
  received_at    DATETIME(6)   NOT NULL,
  source         VARCHAR(16)   NOT NULL COMMENT 'PORTAL, STAFF, PHONE, VISIT, FILE, API, INITIAL',
  confirmed      BOOLEAN       NOT NULL COMMENT 'the person was asked about an implausible jump and confirmed',
  actor_id       BIGINT,
  supersedes_id  BIGINT,
  PRIMARY KEY (tenant_id, id),
  INDEX ix_reading_register (tenant_id, register_id, taken_on),
  INDEX ix_reading_receipt (tenant_id, receipt_id),
  UNIQUE KEY uk_reading_supersedes (tenant_id, supersedes_id),
  CONSTRAINT fk_reading_register FOREIGN KEY (tenant_id, register_id) REFERENCES meter_register (tenant_id, id),
  CONSTRAINT fk_reading_receipt FOREIGN KEY (tenant_id, receipt_id) REFERENCES reading_receipt (tenant_id, id),
  CONSTRAINT fk_reading_supersedes FOREIGN KEY (tenant_id, supersedes_id) REFERENCES reading (tenant_id, id),
  CONSTRAINT ck_reading_value CHECK (reading_value >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- Days of the month in the company's zone; to_day 31 means the last day.
CREATE TABLE submission_window (
  tenant_id   INT    NOT NULL,
  id          BIGINT NOT NULL,
  version     INT    NOT NULL,
  from_day    INT    NOT NULL,
  to_day      INT    NOT NULL,
  valid_from  DATE   NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_window_from (tenant_id, valid_from),
  CONSTRAINT fk_window_company FOREIGN KEY (tenant_id) REFERENCES management_company (id),
  CONSTRAINT ck_window_days CHECK (from_day BETWEEN 1 AND 31 AND to_day BETWEEN from_day AND 31)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TRIGGER reading_no_update BEFORE UPDATE ON reading FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'reading is append-only';
CREATE TRIGGER reading_no_delete BEFORE DELETE ON reading FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'reading is append-only';
