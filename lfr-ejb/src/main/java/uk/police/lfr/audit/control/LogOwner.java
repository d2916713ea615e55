package uk.police.lfr.audit.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Connections of the database's owner, apart from any transaction of the application: it alone can change what was
 * logged, and does so for {@link ExpiryRows} and nobody else.
 */
@Dependent
public class LogOwner {
    @Resource(lookup = "java:jboss/datasources/LfrOwnerDS")
    private DataSource database;

    /** To be closed by the caller. */
    Connection connection() throws SQLException {
        return database.getConnection();
    }
}
