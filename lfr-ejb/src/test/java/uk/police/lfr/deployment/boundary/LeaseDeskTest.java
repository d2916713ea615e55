package uk.police.lfr.deployment.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.police.lfr.audit.boundary.LogRegister;
import uk.police.lfr.deployment.contract.DeploymentPaused;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.Lease;
import uk.police.lfr.deployment.contract.LeaseMinted;
import uk.police.lfr.deployment.contract.LeaseObstacle;
import uk.police.lfr.deployment.contract.LeaseRefused;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.deployment.control.LeaseConditions;
import uk.police.lfr.deployment.control.LeaseStore;
import uk.police.lfr.deployment.control.StaffAbsence;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.deployment.entity.DeploymentStates;
import uk.police.lfr.deployment.entity.EngineLease;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.NoSignatures;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.SigningPurpose;
import uk.police.lfr.watchlist.boundary.SealedLists;

class LeaseDeskTest {
    private static final String SESSION = "a1";

    private final TestClock clock = new TestClock(Drafts.START);
    private final HeardEvents<LeaseMinted> minted = new HeardEvents<>();
    private final HeardEvents<LeaseRefused> refused = new HeardEvents<>();
    private final EngineLease given = new EngineLease(12);
    private Optional<LeaseObstacle> obstacle = Optional.empty();
    private String root = "00ff";
    private boolean appendable = true;
    private int proofs;

    private final Deployment deployment = DeploymentStates.deploymentIn(DeploymentState.LIVE);
    private final HeardEvents<DeploymentPaused> paused = new HeardEvents<>();
    private final StaffAbsence absence = absence();
    private final LeaseDesk desk = desk();

    private StaffAbsence absence() {
        StaffAbsence made = new StaffAbsence();
        Wiring.set(made, "deployments", new OneDeployment());
        Wiring.set(made, "clock", clock);
        Wiring.set(made, "paused", paused);
        Wiring.set(made, "startedAt", clock.instant());
        return made;
    }

    private LeaseDesk desk() {
        LeaseDesk made = new LeaseDesk();
        Wiring.set(made, "deployments", new OneDeployment());
        Wiring.set(made, "leases", new OneLease());
        Wiring.set(made, "conditions", new Conditions());
        Wiring.set(made, "absence", absence);
        Wiring.set(made, "watchlists", new OneList());
        Wiring.set(made, "keys", new NoSignatures());
        Wiring.set(made, "log", new Log());
        Wiring.set(made, "clock", clock);
        Wiring.set(made, "minted", minted);
        Wiring.set(made, "refused", refused);
        return made;
    }

    private Lease first() {
        return desk.mint(12, SESSION, 0).orElseThrow();
    }

    @Test
    void aLeaseLastsOneTermSaysWhatWasAuthorisedAndIsSigned() {
        Lease lease = first();
        assertEquals(Drafts.START.plus(LeaseDesk.TERM), lease.expiresAt());
        assertEquals(DeploymentStates.WATCHLIST, lease.watchlistId());
        assertEquals(0.6, lease.threshold());
        assertEquals(List.of(1L), lease.cameras());
        assertEquals("00ff", lease.listRoot());
        assertTrue(new NoSignatures()
                .verify(
                        SigningPurpose.LEASE,
                        lease.signedText().getBytes(StandardCharsets.UTF_8),
                        HexFormat.of().parseHex(lease.signature())));
    }

    @Test
    void aLeaseNeverOutlastsTheAuthority() {
        long sequence = 0;
        for (Duration left = Duration.ofMinutes(2); !left.isZero(); left = left.minusSeconds(1)) {
            clock.move(Duration.between(clock.instant(), Drafts.END.minus(left)));
            Lease lease = desk.mint(12, SESSION, sequence).orElseThrow();
            assertFalse(lease.expiresAt().isAfter(Drafts.END), lease::toString);
            assertEquals(++sequence, lease.sequence());
        }
        Instant last = desk.mint(12, SESSION, sequence).orElseThrow().expiresAt();
        assertEquals(Drafts.END, last);
    }

    @Test
    void renewalsOnTheSameTermsProveTheLogAndSayNothing() {
        first();
        for (int i = 1; i < 100; i++) {
            clock.move(Duration.ofSeconds(20));
            desk.mint(12, SESSION, i).orElseThrow();
        }
        assertEquals(1, minted.heard().size());
        assertEquals(99, proofs);
    }

    @Test
    void otherTermsAreSaid() {
        first();
        root = "00aa";
        desk.mint(12, SESSION, 1).orElseThrow();
        assertEquals(2, minted.heard().size());
        assertEquals("00aa", minted.heard().get(1).listRoot());
    }

    @Test
    void aLogThatCannotAppendGivesNoLease() {
        first();
        appendable = false;
        assertThrows(IllegalStateException.class, () -> desk.mint(12, SESSION, 1));
    }

    @Test
    void everyObstacleRefusesAndIsSaidOnce() {
        for (LeaseObstacle each : LeaseObstacle.values()) {
            obstacle = Optional.of(each);
            assertTrue(desk.mint(12, SESSION, 0).isEmpty());
            assertTrue(desk.mint(12, SESSION, 0).isEmpty());
        }
        assertEquals(
                List.of(LeaseObstacle.values()),
                refused.heard().stream().map(LeaseRefused::reason).toList());
        obstacle = Optional.empty();
        assertTrue(desk.mint(12, SESSION, 0).isPresent());
    }

    @Test
    void staffWhoLeavePauseTheDeploymentButNotWhileTheServerHasJustStarted() {
        obstacle = Optional.of(LeaseObstacle.NO_OPERATOR);
        desk.mint(12, SESSION, 0);
        assertEquals(DeploymentState.LIVE, deployment.state());
        clock.move(Duration.ofSeconds(60));
        obstacle = Optional.of(LeaseObstacle.CLOCK);
        desk.mint(12, SESSION, 0);
        assertEquals(DeploymentState.LIVE, deployment.state(), "heals by itself");
        obstacle = Optional.of(LeaseObstacle.NO_ENGAGEMENT_OFFICER);
        desk.mint(12, SESSION, 0);
        assertEquals(DeploymentState.PAUSED, deployment.state());
        assertEquals("STAFF_ABSENT", paused.heard().get(0).reason());
        assertEquals("system", paused.heard().get(0).actor());
    }

    @Test
    void aSessionThatWasReplacedGetsNoMore() {
        first();
        assertTrue(desk.mint(12, "b2", 0).isPresent());
        assertTrue(desk.mint(12, SESSION, 1).isEmpty());
        assertEquals(LeaseObstacle.OTHER_SESSION, refused.heard().get(0).reason());
        assertTrue(desk.mint(12, "b2", 1).isPresent());
    }

    @Test
    void aLeaseHoldsUntilItExpiresAndNotAtNorBeforeItWasIssued() {
        Lease lease = first();
        assertTrue(lease.holdsAt(lease.expiresAt().minusMillis(1)));
        assertFalse(lease.holdsAt(lease.expiresAt()));
        assertFalse(lease.holdsAt(lease.issuedAt().minusMillis(1)));
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
