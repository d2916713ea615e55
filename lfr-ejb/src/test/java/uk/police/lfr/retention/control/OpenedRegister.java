package uk.police.lfr.retention.control;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.ClosedRecord;
import uk.police.lfr.deployment.contract.DayState;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.fixture.Wiring;

/** The register of deployments, which opens a transaction where there is none, as the container does. */
final class OpenedRegister extends DeploymentRegister {
    private final TestDatabase database;

    private OpenedRegister(TestDatabase database) {
        this.database = database;
    }

    static DeploymentRegister over(TestDatabase database) {
        DeploymentStore store = database.behind(new DeploymentStore());
        return Wiring.set(new OpenedRegister(database), "deployments", store);
    }

    @Override
    public List<OperationalDay> daysIn(DayState first, DayState... others) {
        return in(() -> super.daysIn(first, others));
    }

    @Override
    public List<DeploymentView> in(DeploymentState first, DeploymentState... others) {
        return in(() -> super.in(first, others));
    }

    @Override
    public List<ClosedRecord> closedRecords(Instant before, int most) {
        return in(() -> super.closedRecords(before, most));
    }

    private <T> T in(Supplier<T> question) {
        return database.entities().getTransaction().isActive() ? question.get() : database.inTransaction(question);
    }
}
