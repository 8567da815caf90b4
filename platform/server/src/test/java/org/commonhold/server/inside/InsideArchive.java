package org.commonhold.server.inside;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.commonhold.db.TestDatabase;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What is deployed; a class apart, because the server does not have what it needs. */
final class InsideArchive {

    private InsideArchive() {}

    /** The application as it is shipped, but on a database of the tests, which only now has an address. */
    static WebArchive shipped() {
        var database = TestDatabase.newDatabase();
        InsideRows.write(database);
        var war = ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/commonhold.war"));
        war.delete("WEB-INF/web.xml");
        return war.setWebXML(new StringAsset(webXml(database))).addAsLibrary(library(Assertions.class));
    }

    private static String webXml(TestDatabase database) {
        return """
                <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
                  <error-page><location>/failure</location></error-page>
                  <data-source>
                    <name>java:app/jdbc/commonhold</name>
                    <class-name>com.mysql.cj.jdbc.MysqlDataSource</class-name>
                    <url>%s</url>
                    <user>%s</user>
                    <password>%s</password>
                    <transactional>true</transactional>
                    <isolation-level>TRANSACTION_READ_COMMITTED</isolation-level>
                    <max-pool-size>12</max-pool-size>
                    <min-pool-size>2</min-pool-size>
                  </data-source>
                </web-app>
                """.formatted(database.url().replace("&", "&amp;"), database.user(), database.password());
    }

    private static File library(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
