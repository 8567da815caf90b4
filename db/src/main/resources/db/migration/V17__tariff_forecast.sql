-- A tariff held against a month's facts: asked for once, worked out by a job, found again until the next one of the service.
CREATE TABLE tariff_forecast (
  tenant_id   INT         NOT NULL,
  id          BIGINT      NOT NULL,
  version     INT         NOT NULL,
  service_id  BIGINT      NOT NULL,
  period      DATE        NOT NULL COMMENT 'the month whose facts are taken',
  terms       TEXT        NOT NULL COMMENT 'JSON of the terms on trial',
  asked_at    DATETIME(6) NOT NULL,
  job_id      BIGINT,
  result      TEXT                 COMMENT 'JSON of the sums, once the job is done',
  PRIMARY KEY (tenant_id, id),
  KEY ix_forecast_service (tenant_id, service_id, id),
  CONSTRAINT fk_forecast_service FOREIGN KEY (tenant_id, service_id) REFERENCES service (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- One account's service by both tariffs; without sums it could not be compared.
CREATE TABLE forecast_account (
  tenant_id     INT    NOT NULL,
  forecast_id   BIGINT NOT NULL,
  account_id    BIGINT NOT NULL,
  before_minor  BIGINT,
  after_minor   BIGINT,
  PRIMARY KEY (tenant_id, forecast_id, account_id),
  CONSTRAINT fk_forecast_account FOREIGN KEY (tenant_id, forecast_id) REFERENCES tariff_forecast (tenant_id, id)
    ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
