package uk.police.lfr.deployment.boundary;

import java.time.Instant;
import java.util.Optional;
import uk.police.lfr.audit.boundary.LogRegister;
import uk.police.lfr.deployment.contract.DeploymentPaused;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.Lease;
import uk.police.lfr.deployment.contract.LeaseMinted;
import uk.police.lfr.deployment.contract.LeaseObstacle;
import uk.police.lfr.deployment.contract.LeaseRefused;
import uk.police.lfr.deployment.contract.LeaseRenewed;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.deployment.control.LeaseConditions;
import uk.police.lfr.deployment.control.LeaseStore;
import uk.police.lfr.deployment.control.StaffAbsence;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.deployment.entity.DeploymentStates;
import uk.police.lfr.deployment.entity.EngineLease;
import uk.police.lfr.fixture.DefaultSettings;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.NoSignatures;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.watchlist.boundary.SealedLists;

/** A desk that mints leases for one live deployment; what it finds and asks is in the test's hands. */
abstract class LeaseHouse {
    static final String SESSION = "a1";

    final TestClock clock = new TestClock(Drafts.START);
    final HeardEvents<LeaseMinted> minted = new HeardEvents<>();
    final HeardEvents<LeaseRefused> refused = new HeardEvents<>();
    final HeardEvents<LeaseRenewed> renewed = new HeardEvents<>();
    final EngineLease given = new EngineLease(12);
    Optional<LeaseObstacle> obstacle = Optional.empty();
    String root = "00ff";
    boolean appendable = true;
    int proofs;

    final Deployment deployment = DeploymentStates.deploymentIn(DeploymentState.LIVE);
    final HeardEvents<DeploymentPaused> paused = new HeardEvents<>();
    final StaffAbsence absence = absence();
    final LeaseDesk desk = desk();

    StaffAbsence absence() {
        StaffAbsence made = new StaffAbsence();
        Wiring.set(made, "deployments", new OneDeployment());
        Wiring.set(made, "clock", clock);
        Wiring.set(made, "paused", paused);
        Wiring.set(made, "hearingSince", clock.instant());
        Wiring.set(made, "lastAnswer", clock.instant());
        return made;
    }

    LeaseDesk desk() {
        LeaseDesk made = new LeaseDesk();
        Wiring.set(made, "deployments", new OneDeployment());
        Wiring.set(made, "leases", new OneLease());
        Wiring.set(made, "conditions", new Conditions());
        Wiring.set(made, "absence", absence);
        Wiring.set(made, "watchlists", new OneList());
        Wiring.set(made, "keys", new NoSignatures());
        Wiring.set(made, "log", new Log());
        Wiring.set(made, "settings", new DefaultSettings());
        Wiring.set(made, "clock", clock);
        Wiring.set(made, "minted", minted);
        Wiring.set(made, "refused", refused);
        Wiring.set(made, "renewed", renewed);
        return made;
    }

    Lease first() {
        return desk.mint(12, SESSION, 0).orElseThrow();
    }

    private final class OneDeployment extends DeploymentStore {
        @Override
        public Deployment deployment(long id) {
            return deployment;
        }

        @Override
        public Deployment locked(long id) {
            return deployment;
        }
    }

    private final class OneLease extends LeaseStore {
        @Override
        public EngineLease locked(long deploymentId) {
            return given;
        }
    }

    private final class Conditions extends LeaseConditions {
        @Override
        public Optional<LeaseObstacle> obstacle(Deployment deployment, Instant now) {
            return obstacle;
        }
    }

    private final class OneList extends SealedLists {
        @Override
        public String root(long watchlistId) {
            return root;
        }
    }

    private final class Log extends LogRegister {
        @Override
        public void requireAppendable() {
            if (!appendable) {
                throw new IllegalStateException("the log has stopped");
            }
            proofs++;
        }
    }
}
