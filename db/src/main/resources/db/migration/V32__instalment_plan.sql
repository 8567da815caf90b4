-- An agreement to pay what is owed in instalments. While it is kept no late fee grows for what it covers.
CREATE TABLE instalment_plan (
  tenant_id     INT          NOT NULL,
  id            BIGINT       NOT NULL,
  version       INT          NOT NULL,
  account_id    BIGINT       NOT NULL,
  agreed_on     DATE         NOT NULL,
  total_minor   BIGINT       NOT NULL COMMENT 'what was open of the charges covered',
  currency      CHAR(3)      NOT NULL,
  grace_days    INT          NOT NULL COMMENT 'an instalment may be so late',
  reason        VARCHAR(500) NOT NULL,
  request_key   VARCHAR(64)  NOT NULL,
  state         VARCHAR(16)  NOT NULL COMMENT 'ACTIVE, KEPT, BROKEN, CANCELLED',
  ended_on      DATE,
  ended_why     VARCHAR(500),
  made_by       VARCHAR(200) NOT NULL,
  made_at       DATETIME(6)  NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_plan_request (tenant_id, request_key),
  INDEX ix_plan_account (tenant_id, account_id, state),
  INDEX ix_plan_state (tenant_id, state),
  CONSTRAINT fk_plan_account FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT ck_plan_total CHECK (total_minor > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE plan_instalment (
  tenant_id     INT     NOT NULL,
  plan_id       BIGINT  NOT NULL,
  number        INT     NOT NULL,
  due_on        DATE    NOT NULL,
  amount_minor  BIGINT  NOT NULL,
  PRIMARY KEY (tenant_id, plan_id, number),
  CONSTRAINT fk_plan_instalment FOREIGN KEY (tenant_id, plan_id) REFERENCES instalment_plan (tenant_id, id),
  CONSTRAINT ck_plan_instalment CHECK (amount_minor > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE plan_charge (
  tenant_id   INT     NOT NULL,
  plan_id     BIGINT  NOT NULL,
  charge_id   BIGINT  NOT NULL,
  open_minor  BIGINT  NOT NULL COMMENT 'when it was agreed',
  PRIMARY KEY (tenant_id, plan_id, charge_id),
  CONSTRAINT fk_plan_charge_plan FOREIGN KEY (tenant_id, plan_id) REFERENCES instalment_plan (tenant_id, id),
  CONSTRAINT fk_plan_charge FOREIGN KEY (tenant_id, charge_id) REFERENCES charge (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
