package uk.police.lfr.alert.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.contract.AlertState;
import uk.police.lfr.alert.contract.ApproachStep;
import uk.police.lfr.alert.contract.ApproachView;
import uk.police.lfr.alert.contract.ErasureReason;
import uk.police.lfr.alert.entity.Alert;
import uk.police.lfr.alert.entity.AlertContent;
import uk.police.lfr.alert.entity.Alerts;
import uk.police.lfr.alert.entity.DeploymentAlerts;
import uk.police.lfr.alert.entity.Tombstone;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.TestDatabase;

/** Alerts in the real tables: one at a time gathers an entry, the rules of two people hold below the program. */
class AlertStoreTest {
    private final TestDatabase database =
            TestDatabase.inMemory(Alert.class, AlertContent.class, Tombstone.class, DeploymentAlerts.class);
    private final AlertStore store = database.behind(new AlertStore());

    @BeforeEach
    void aDeployment() {
        Deployments.insertInto(database);
        database.run(() -> database.entities()
                .createNativeQuery("insert into vault_key (id, kind, subject, created_at, state) values ('"
                        + Alerts.KEY.value() + "', 'ALERT', 'deployment/12/day/1', current_timestamp, 'ACTIVE')")
                .executeUpdate());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private long kept() {
        return database.inTransaction(() -> {
            Alert alert = Alerts.fresh();
            store.keep(alert);
            store.keep(new AlertContent(alert.id(), new byte[] {1, 2, 3}, null, new byte[] {4}));
            return alert.id();
        });
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement todo = connection.createStatement()) {
            todo.execute(statement);
        }
    }

    @Test
    void twoCamerasInTheSameInstantRaiseOneAlertAboutAnEntry() {
        kept();
        assertThrows(RuntimeException.class, this::kept);
        assertEquals(1, database.inTransaction(() -> store.of(Alerts.DEPLOYMENT).size()));
    }

    @Test
    void theNextAlertGathersWhenTheOlderHasStopped() {
        long older = kept();
        database.run(() -> store.stopGathering(store.alert(older)));
        long newer = kept();
        database.run(() -> assertEquals(
                newer, store.gatheringFor(Alerts.match()).orElseThrow().id()));
    }

    @Test
    void anErasedAlertLeavesItsTombstoneAlone() {
        long id = kept();
        database.run(() -> {
            Alert alert = store.alert(id);
            alert.claim(Alerts.OPERATOR, Alerts.RAISED);
            alert.noMatch(Alerts.OPERATOR, Alerts.RAISED);
            store.erase(List.of(alert), List.of(alert.tombstone(ErasureReason.FOUND_INCORRECT, Alerts.RAISED)));
        });
        database.run(() -> {
            assertEquals(List.of(), store.of(Alerts.DEPLOYMENT));
            assertTrue(store.content(id).isEmpty());
            assertEquals(
                    AlertState.OPERATOR_NO_MATCH,
                    store.tombstones(Alerts.DEPLOYMENT).get(0).lastState());
        });
    }

    @Test
    void theTableKeepsTheNominatorAndTheFirstOperatorOut() throws SQLException {
        kept();
        for (String step : List.of(
                "adjudicated_by = nominated_by",
                "decided_by = nominated_by",
                "adjudicated_by = 'a', decided_by = 'a'",
                "adjudicated_by = 'a', recorded_by = 'a'")) {
            assertThrows(SQLException.class, () -> sql("update alert set " + step), step);
        }
        sql("update alert set adjudicated_by = 'a', decided_by = 'b', recorded_by = 'b'");
    }

    @Test
    void howFarOfficersCameWithThePersonIsKeptWithTheAlert() {
        long id = kept();
        Instant seen = Alerts.RAISED.plusSeconds(30);
        database.run(() -> {
            Alert alert = store.alert(id);
            assertEquals(new ApproachView(null, null), alert.deciders().approach());
            alert.claim(Alerts.OPERATOR, Alerts.RAISED);
            alert.possible(Alerts.OPERATOR);
            alert.engage(Alerts.ENGAGEMENT, Alerts.RAISED);
        });
        database.run(() -> store.alert(id).reach(ApproachStep.SEEN, Alerts.ENGAGEMENT, seen));
        database.run(() -> assertEquals(
                new ApproachView(seen, null), store.alert(id).deciders().approach()));
    }

    @Test
    void whatNobodyClaimedIsFoundByItsAge() {
        kept();
        database.run(() -> {
            assertEquals(1, store.newBefore(Alerts.RAISED).size());
            assertEquals(0, store.newBefore(Alerts.RAISED.minusMillis(1)).size());
        });
    }

    @Test
    void heldAlertsAreThoseWithAComplaintAfterTheirEnd() {
        long id = kept();
        database.run(() ->
                store.alert(id).holdForComplaint(Alerts.ENGAGEMENT, Alerts.RAISED, Alerts.RAISED.plusSeconds(60)));
        assertEquals(List.of(), database.inTransaction(store::held));
        database.run(() -> store.alert(id).expire(Alerts.RAISED));
        assertEquals(1, database.inTransaction(() -> store.held().size()));
    }

    @Test
    void countsOfTheFirstReleaseAreNotSplitAfterwards() throws SQLException {
        sql("insert into deployment_alerts (deployment_id, raised, true_confirmed, true_unconfirmed, false_confirmed,"
                + " false_unconfirmed, declined, unadjudicated, engagements, arrests, other_outcomes, no_action)"
                + " values (12, 1, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0)");
        database.run(() -> assertEquals(
                null,
                store.counts(Alerts.DEPLOYMENT).orElseThrow().tally().outcomes().split()));
    }
}
