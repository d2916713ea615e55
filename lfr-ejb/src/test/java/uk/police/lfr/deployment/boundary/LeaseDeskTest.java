package uk.police.lfr.deployment.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.Lease;
import uk.police.lfr.deployment.contract.LeaseMinted;
import uk.police.lfr.deployment.contract.LeaseRefused;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.deployment.entity.DeploymentStates;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.watchlist.boundary.SealedLists;

class LeaseDeskTest {
    private final TestClock clock = new TestClock(Drafts.START);
    private final HeardEvents<LeaseMinted> minted = new HeardEvents<>();
    private final HeardEvents<LeaseRefused> refused = new HeardEvents<>();
    private boolean sealed = true;

    private Optional<Lease> mint(DeploymentState state) {
        LeaseDesk desk = new LeaseDesk();
        Wiring.set(desk, "deployments", new OneDeployment(DeploymentStates.deploymentIn(state)));
        Wiring.set(desk, "watchlists", new OneList());
        Wiring.set(desk, "clock", clock);
        Wiring.set(desk, "minted", minted);
        Wiring.set(desk, "refused", refused);
        return desk.mint(12);
    }

    @Test
    void aLeaseLastsOneTermAndSaysWhatWasAuthorised() {
        Lease lease = mint(DeploymentState.LIVE).orElseThrow();
        assertEquals(Drafts.START.plus(LeaseDesk.TERM), lease.expiresAt());
        assertEquals(DeploymentStates.WATCHLIST, lease.watchlistId());
        assertEquals(0.6, lease.threshold());
        assertEquals(1, minted.heard().size());
    }

    @Test
    void aLeaseNeverOutlastsTheAuthority() {
        for (Duration left = Duration.ofMinutes(2); !left.isZero(); left = left.minusSeconds(1)) {
            clock.move(Duration.between(clock.instant(), Drafts.END.minus(left)));
            Instant until = mint(DeploymentState.LIVE).orElseThrow().expiresAt();
            assertFalse(until.isAfter(Drafts.END), () -> until.toString());
        }
        assertEquals(Drafts.END, mint(DeploymentState.LIVE).orElseThrow().expiresAt());
    }

    @Test
    void thereIsNoLeaseFromTheMomentTheAuthorityEnds() {
        clock.move(Duration.between(Drafts.START, Drafts.END));
        assertTrue(mint(DeploymentState.LIVE).isEmpty());
        assertEquals("no authority now", refused.heard().get(0).reason());
    }

    @Test
    void thereIsNoLeaseInAnyOtherState() {
        for (DeploymentState state : DeploymentState.values()) {
            assertEquals(state == DeploymentState.LIVE, mint(state).isPresent(), state.name());
        }
        assertEquals(DeploymentState.values().length - 1, refused.heard().size());
    }

    @Test
    void thereIsNoLeaseWithoutASealedList() {
        sealed = false;
        assertTrue(mint(DeploymentState.LIVE).isEmpty());
        assertEquals("watchlist not sealed", refused.heard().get(0).reason());
        assertTrue(minted.heard().isEmpty());
    }

    @Test
    void aLeaseHoldsUntilItExpiresAndNotAt() {
        Lease lease = mint(DeploymentState.LIVE).orElseThrow();
        assertTrue(lease.holdsAt(lease.expiresAt().minusMillis(1)));
        assertFalse(lease.holdsAt(lease.expiresAt()));
    }

    private static final class OneDeployment extends DeploymentStore {
        private final Deployment only;

        OneDeployment(Deployment only) {
            this.only = only;
        }

        @Override
        public Deployment deployment(long id) {
            return only;
        }
    }

    private final class OneList extends SealedLists {
        @Override
        public boolean isSealed(long watchlistId) {
            return sealed && watchlistId == DeploymentStates.WATCHLIST;
        }
    }
}
