-- Platform tables: the short list that carries no tenant_id of its own row (SchemaIT names them).
CREATE TABLE management_company (
  id               INT          NOT NULL AUTO_INCREMENT,
  version          INT          NOT NULL,
  code             VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name             VARCHAR(200) NOT NULL,
  country_profile  VARCHAR(16)  NOT NULL COMMENT 'RU, CN or US: which dated rule packs apply',
  currency         CHAR(3)      NOT NULL,
  time_zone        VARCHAR(64)  NOT NULL,
  languages        VARCHAR(32)  NOT NULL COMMENT 'comma separated, first is the default: ru,en,zh',
  accent           VARCHAR(9)   NOT NULL DEFAULT '#0B5CAD',
  phone            VARCHAR(40),
  state            VARCHAR(16)  NOT NULL,
  created_at       DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_company_code (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE operator_user (
  id               BIGINT       NOT NULL,
  version          INT          NOT NULL,
  login            VARCHAR(190) NOT NULL,
  display_name     VARCHAR(200) NOT NULL,
  language         CHAR(2)      NOT NULL,
  password_hash    VARCHAR(255),
  failed_sign_ins  INT          NOT NULL DEFAULT 0,
  locked_until     DATETIME(6),
  PRIMARY KEY (id),
  UNIQUE KEY uk_operator_login (login)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- db-scheduler: rows decide which node runs a job.
CREATE TABLE scheduled_tasks (
  task_name            VARCHAR(100) NOT NULL,
  task_instance        VARCHAR(100) NOT NULL,
  task_data            BLOB,
  execution_time       TIMESTAMP(6) NOT NULL,
  picked               BOOLEAN      NOT NULL,
  picked_by            VARCHAR(50),
  last_success         TIMESTAMP(6) NULL,
  last_failure         TIMESTAMP(6) NULL,
  consecutive_failures INT,
  last_heartbeat       TIMESTAMP(6) NULL,
  version              BIGINT       NOT NULL,
  priority             SMALLINT,
  PRIMARY KEY (task_name, task_instance),
  INDEX ix_execution_time (execution_time),
  INDEX ix_last_heartbeat (last_heartbeat),
  INDEX ix_priority_execution_time (priority DESC, execution_time ASC)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
