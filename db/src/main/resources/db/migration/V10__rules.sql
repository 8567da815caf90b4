-- Packs that the operator stored in place of, or beside, those that come with the product: a platform table.
CREATE TABLE rule_pack (
  id            BIGINT      NOT NULL,
  code          VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pack_version  INT         NOT NULL,
  body          MEDIUMTEXT  NOT NULL COMMENT 'JSON of the whole pack',
  stored_at     DATETIME(6) NOT NULL,
  stored_by     BIGINT      NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_rule_pack (code, pack_version)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE company_pack (
  tenant_id   INT         NOT NULL,
  id          BIGINT      NOT NULL,
  version     INT         NOT NULL,
  valid_from  DATE        NOT NULL,
  pack        VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_company_pack (tenant_id, valid_from),
  CONSTRAINT fk_company_pack_company FOREIGN KEY (tenant_id) REFERENCES management_company (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE company_rule (
  tenant_id   INT          NOT NULL,
  id          BIGINT       NOT NULL,
  version     INT          NOT NULL,
  slot        VARCHAR(64)  NOT NULL COMMENT 'LATE_FEE OPERATING, DUE_DATE, ...',
  valid_from  DATE         NOT NULL,
  valid_to    DATE,
  source      VARCHAR(500) NOT NULL,
  body        TEXT         NOT NULL COMMENT 'JSON: the dated rule',
  created_at  DATETIME(6)  NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_company_rule (tenant_id, slot, valid_from),
  CONSTRAINT fk_company_rule_company FOREIGN KEY (tenant_id) REFERENCES management_company (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- Where the money of a fund is paid to, from a day on.
CREATE TABLE bank_details (
  tenant_id      INT          NOT NULL,
  id             BIGINT       NOT NULL,
  version        INT          NOT NULL,
  fund           VARCHAR(16)  NOT NULL COMMENT 'OPERATING, RESERVE',
  valid_from     DATE         NOT NULL,
  payee          VARCHAR(160) NOT NULL,
  account        VARCHAR(34)  NOT NULL COMMENT 'IBAN or national account number',
  bank_name      VARCHAR(120),
  bic            VARCHAR(11),
  correspondent  VARCHAR(20),
  tax_number     VARCHAR(20)  COMMENT 'INN, USCC, EIN',
  tax_reason     VARCHAR(9)   COMMENT 'KPP',
  address        VARCHAR(300),
  email          VARCHAR(190),
  website        VARCHAR(190),
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_bank_details (tenant_id, fund, valid_from),
  CONSTRAINT fk_bank_details_company FOREIGN KEY (tenant_id) REFERENCES management_company (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
