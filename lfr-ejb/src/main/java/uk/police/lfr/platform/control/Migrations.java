package uk.police.lfr.platform.control;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The schema and who may do what in it. */
public final class Migrations {
    private Migrations() {}

    /**
     * Makes the two users to whom migrations grant, then runs those that have not run.
     *
     * @param owner connections of the user who owns the schema
     */
    public static void apply(DataSource owner) {
        try (Connection connection = owner.getConnection()) {
            new DatabaseUsers(connection).ensure();
        } catch (SQLException e) {
            throw new IllegalStateException("Refusing to start: the database cannot be reached", e);
        }
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(owner)
                .locations("classpath:uk/police/lfr/db")
                // The timer store may have made its table in the same schema before us.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
