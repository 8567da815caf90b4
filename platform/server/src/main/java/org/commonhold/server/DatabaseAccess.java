package org.commonhold.server;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.sql.Connection;

/** The one connection pool; address and login come from the environment. */
@DataSourceDefinition(
        name = "java:app/jdbc/commonhold",
        className = "com.mysql.cj.jdbc.MysqlDataSource",
        url = "${ENV=DB_URL}",
        user = "${ENV=DB_USER}",
        password = "${ENV=DB_PASSWORD}",
        minPoolSize = 2,
        maxPoolSize = 24,
        transactional = true,
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED)
@Singleton
@Startup
public class DatabaseAccess {}
