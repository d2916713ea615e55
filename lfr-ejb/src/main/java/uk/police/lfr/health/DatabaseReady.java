package uk.police.lfr.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Up while the system's database hands out a live connection; the data carry the product's name, never its address. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

    private static final System.Logger LOG = System.getLogger(DatabaseReady.class.getName());
    private static final int PATIENCE_SECONDS = 2;

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("database");
        try (var connection = dataSource().getConnection()) {
            return response.status(connection.isValid(PATIENCE_SECONDS))
                    .withData("product", connection.getMetaData().getDatabaseProductName())
                    .build();
        } catch (SQLException | NamingException e) {
            LOG.log(System.Logger.Level.WARNING, "The database is not ready", e);
            return response.down().build();
        }
    }

    private static DataSource dataSource() throws NamingException {
        return InitialContext.doLookup("java:jboss/datasources/LfrDS");
    }
}
