CREATE TABLE estate (
  tenant_id  INT          NOT NULL,
  id         BIGINT       NOT NULL,
  version    INT          NOT NULL,
  name       VARCHAR(200) NOT NULL,
  address    VARCHAR(300),
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_estate_name (tenant_id, name),
  CONSTRAINT fk_estate_company FOREIGN KEY (tenant_id) REFERENCES management_company (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE building (
  tenant_id  INT          NOT NULL,
  id         BIGINT       NOT NULL,
  version    INT          NOT NULL,
  estate_id  BIGINT       NOT NULL,
  name       VARCHAR(200) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_building_name (tenant_id, estate_id, name),
  CONSTRAINT fk_building_estate FOREIGN KEY (tenant_id, estate_id) REFERENCES estate (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE entrance (
  tenant_id    INT          NOT NULL,
  id           BIGINT       NOT NULL,
  version      INT          NOT NULL,
  building_id  BIGINT       NOT NULL,
  name         VARCHAR(100) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_entrance_name (tenant_id, building_id, name),
  CONSTRAINT fk_entrance_building FOREIGN KEY (tenant_id, building_id) REFERENCES building (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE unit (
  tenant_id    INT            NOT NULL,
  id           BIGINT         NOT NULL,
  version      INT            NOT NULL,
  building_id  BIGINT         NOT NULL,
  entrance_id  BIGINT,
  number       VARCHAR(40)    NOT NULL,
  floor        INT,
  kind         VARCHAR(16)    NOT NULL COMMENT 'FLAT, HOUSE, COMMERCIAL, PARKING, STORAGE',
  area         DECIMAL(12,2)  NOT NULL COMMENT 'm2',
  share        DECIMAL(18,10) COMMENT 'participation share of the common property, 0..1',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_unit_number (tenant_id, building_id, kind, number),
  INDEX ix_unit_entrance (tenant_id, entrance_id),
  CONSTRAINT fk_unit_building FOREIGN KEY (tenant_id, building_id) REFERENCES building (tenant_id, id),
  CONSTRAINT fk_unit_entrance FOREIGN KEY (tenant_id, entrance_id) REFERENCES entrance (tenant_id, id),
  CONSTRAINT ck_unit_area CHECK (area > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE account (
  tenant_id  INT         NOT NULL,
  id         BIGINT      NOT NULL,
  version    INT         NOT NULL,
  unit_id    BIGINT      NOT NULL,
  number     VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  opened_on  DATE        NOT NULL,
  closed_on  DATE,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_account_number (tenant_id, number),
  INDEX ix_account_unit (tenant_id, unit_id),
  CONSTRAINT fk_account_unit FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- Half-open ranges [valid_from, valid_to); shares of one unit at one date sum to 1.
CREATE TABLE ownership (
  tenant_id   INT            NOT NULL,
  id          BIGINT         NOT NULL,
  version     INT            NOT NULL,
  unit_id     BIGINT         NOT NULL,
  party_id    BIGINT         NOT NULL,
  share       DECIMAL(18,10) NOT NULL,
  valid_from  DATE           NOT NULL,
  valid_to    DATE,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_ownership (tenant_id, unit_id, party_id, valid_from),
  INDEX ix_ownership_party (tenant_id, party_id),
  CONSTRAINT fk_ownership_unit FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  CONSTRAINT fk_ownership_party FOREIGN KEY (tenant_id, party_id) REFERENCES party (tenant_id, id),
  CONSTRAINT ck_ownership_share CHECK (share > 0 AND share <= 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE occupancy (
  tenant_id   INT         NOT NULL,
  id          BIGINT      NOT NULL,
  version     INT         NOT NULL,
  unit_id     BIGINT      NOT NULL,
  party_id    BIGINT      NOT NULL,
  role        VARCHAR(16) NOT NULL COMMENT 'LESSEE, HOUSEHOLD',
  valid_from  DATE        NOT NULL,
  valid_to    DATE,
  PRIMARY KEY (tenant_id, id),
  INDEX ix_occupancy_unit (tenant_id, unit_id),
  INDEX ix_occupancy_party (tenant_id, party_id),
  CONSTRAINT fk_occupancy_unit FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  CONSTRAINT fk_occupancy_party FOREIGN KEY (tenant_id, party_id) REFERENCES party (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE import_job (
  tenant_id     INT          NOT NULL,
  id            BIGINT       NOT NULL,
  version       INT          NOT NULL,
  document_id   BIGINT       NOT NULL,
  file_name     VARCHAR(200) NOT NULL,
  estate_name   VARCHAR(200) NOT NULL,
  mapping       TEXT         NOT NULL COMMENT 'field=column lines',
  state         VARCHAR(16)  NOT NULL COMMENT 'UPLOADED, CHECKING, CHECKED, APPLYING, APPLIED, REFUSED, CANCELLED',
  good_rows     INT          NOT NULL DEFAULT 0,
  faulty_rows   INT          NOT NULL DEFAULT 0,
  buildings     INT          NOT NULL DEFAULT 0,
  units         INT          NOT NULL DEFAULT 0,
  accounts      INT          NOT NULL DEFAULT 0,
  people        INT          NOT NULL DEFAULT 0,
  meters        INT          NOT NULL DEFAULT 0,
  unchanged     INT          NOT NULL DEFAULT 0,
  refusal       VARCHAR(300) COMMENT 'message key and arguments when the whole file is refused',
  job_id        BIGINT,
  created_by    BIGINT,
  created_at    DATETIME(6)  NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_import_document FOREIGN KEY (tenant_id, document_id) REFERENCES document (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE import_problem (
  tenant_id    INT          NOT NULL,
  id           BIGINT       NOT NULL,
  import_id    BIGINT       NOT NULL,
  row_no       INT          NOT NULL COMMENT 'as the spreadsheet counts, header is row 1',
  field        VARCHAR(40),
  cell_text    VARCHAR(120),
  message_key  VARCHAR(100) NOT NULL,
  arguments    VARCHAR(500),
  PRIMARY KEY (tenant_id, id),
  INDEX ix_import_problem (tenant_id, import_id, row_no),
  CONSTRAINT fk_problem_import FOREIGN KEY (tenant_id, import_id) REFERENCES import_job (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
