package uk.police.lfr.deployment.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * Rows of a deployment's record that the application may add and never change: the pages of its pack, the signed versions
 * of its authority, proposed thresholds, agreements, sides, checks on the ground, duties, the application as it was handed
 * in and who read which. They go on a connection of the
 * database's owner, apart from any transaction of the application, and only where a committed one has said that the record
 * expired.
 */
@Dependent
public class ExpiredPapers {
    private static final String EXPIRED =
            " where deployment_id in (select id from deployment where record_expired_at is not null)";

    /** Every deployment has one, from its first draft; it goes in the same transaction as the rest. */
    private static final String SIDES = "deployment_side";

    /** Authorities name the side of who signed them. */
    private static final List<String> TABLES = List.of(
            "authority_version",
            SIDES,
            "threshold_proposal",
            "preapproval",
            "pack_page",
            "ground_check",
            "duty",
            "application_version",
            "application_reading");

    @Resource(lookup = "java:jboss/datasources/LfrOwnerDS")
    private DataSource owner;

    @PersistenceContext
    private EntityManager entities;

    /** Whether a record expired whose papers are there. */
    public boolean left() {
        return !entities.createNativeQuery("select deployment_id from " + SIDES + EXPIRED)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** All of them, or none; whatever a crash leaves, the next call finds. */
    public void drop() {
        try (Connection connection = owner.getConnection();
                Statement delete = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                for (String table : TABLES) {
                    delete.executeUpdate("delete from " + table + EXPIRED);
                }
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Papers of expired records could not be deleted", e);
        }
    }
}
