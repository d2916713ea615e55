package uk.police.lfr.alert.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.contract.LaterOutcome;
import uk.police.lfr.alert.contract.LaterOutcomeRecorded;
import uk.police.lfr.alert.contract.Outcome;
import uk.police.lfr.alert.control.AlertStore;
import uk.police.lfr.alert.entity.Alerts;
import uk.police.lfr.alert.entity.DeploymentAlerts;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.SignedInAs;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.WrongState;

/** What became of arrests later is counted where there was one, and once for each. */
class LaterOutcomeDeskTest {
    private final TestDatabase database = TestDatabase.inMemory(DeploymentAlerts.class);
    private final AlertStore alerts = database.behind(new AlertStore());
    private final LaterOutcomeDesk desk = Wiring.set(new LaterOutcomeDesk(), "alerts", alerts);
    private final HeardEvents<LaterOutcomeRecorded> heard = new HeardEvents<>();

    @BeforeEach
    void wire() {
        Deployments.insertInto(database);
        Wiring.set(desk, "caller", new SignedInAs("engagement"));
        Wiring.set(desk, "recorded", heard);
        Wiring.set(desk, "deployments", new DeploymentRegister() {
            @Override
            public DeploymentView view(long id) {
                return Deployments.authorised();
            }
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void arrested() {
        database.run(() -> alerts.lockedCounts(Alerts.DEPLOYMENT).came(Outcome.ARREST));
    }

    private void undone() {
        database.run(() -> desk.record(Alerts.DEPLOYMENT, LaterOutcome.DE_ARRESTED));
    }

    @Test
    void aDeploymentWithoutArrestIsNotOffered() {
        database.run(() -> alerts.lockedCounts(Alerts.DEPLOYMENT).raised());
        database.run(() -> assertEquals(List.of(), desk.deployments()));
    }

    @Test
    void anArrestIsOfferedAndUndoneOnce() {
        arrested();
        undone();
        database.run(() -> assertEquals(1, desk.deployments().get(0).outcomes().deArrested()));
        assertThrows(WrongState.class, this::undone);
        assertEquals(1, heard.heard().size());
    }
}
