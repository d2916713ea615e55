package uk.police.lfr.alert.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.contract.AlertChanged;
import uk.police.lfr.alert.contract.AlertState;
import uk.police.lfr.alert.entity.Alert;
import uk.police.lfr.alert.entity.Alerts;
import uk.police.lfr.deployment.boundary.DutyDesk;
import uk.police.lfr.deployment.contract.DutyView;
import uk.police.lfr.fixture.DefaultSettings;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.OnDuty;
import uk.police.lfr.fixture.SignedInAs;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;

/** An operator who cannot give the verdict after all lets others do it, and nobody looks at two at once. */
class HandOverDeskTest {
    private static final String COLLEAGUE = "colleague";

    private final HeardEvents<AlertChanged> changed = new HeardEvents<>();
    private final DeskStubs.OneAlert store = new DeskStubs.OneAlert();
    private final TestClock clock = new TestClock(Alerts.RAISED.plusSeconds(5));

    private HandOverDesk desk(AlertState state, String caller) {
        store.alert = Alerts.alertIn(state);
        HandOverDesk desk = new HandOverDesk();
        Wiring.set(desk, "alerts", store);
        Wiring.set(desk, "duty", new Present());
        Wiring.set(desk, "duties", new OnDuty());
        Wiring.set(desk, "settings", new DefaultSettings());
        Wiring.set(desk, "caller", new SignedInAs(caller));
        Wiring.set(desk, "clock", clock);
        Wiring.set(desk, "changed", changed);
        return desk;
    }

    @Test
    void whatIsHandedBackIsNewAgainUntilANewOneWouldHaveTimedOut() {
        desk(AlertState.CLAIMED, Alerts.OPERATOR).handBack(17);
        assertEquals(AlertState.NEW, store.alert.summary().state());
        assertNull(store.alert.summary().claimedBy());
        assertNull(store.alert.summary().claimedUntil());

        clock.move(Duration.ofSeconds(15));
        desk(AlertState.CLAIMED, Alerts.OPERATOR).handBack(17);
        assertEquals(AlertState.TIMED_OUT, store.alert.summary().state());
        assertEquals("handed-back", changed.heard().get(0).step());
    }

    @Test
    void whoeverTakesItNextIsNotTheFirst() {
        desk(AlertState.CLAIMED, Alerts.OPERATOR).handBack(17);
        assertTrue(store.alert.everClaimed());
        store.alert.claim(COLLEAGUE, clock.instant());
        assertEquals(COLLEAGUE, store.alert.summary().claimedBy());
    }

    @Test
    void aColleagueWhoIsThereTakesItOverAndHasTheFullTime() {
        desk(AlertState.CLAIMED, Alerts.OPERATOR).handOver(17, COLLEAGUE);
        assertEquals(COLLEAGUE, store.alert.summary().claimedBy());
        assertEquals(
                clock.instant().plus(Alert.CLAIM_HOLDS), store.alert.summary().claimedUntil());
        assertEquals("handed-over " + COLLEAGUE, changed.heard().get(0).step());
        assertThrows(WrongState.class, () -> store.alert.possible(Alerts.OPERATOR));
    }

    @Test
    void nobodyGivesItToWhoIsNotThereOrPutThePersonOnTheList() {
        HandOverDesk desk = desk(AlertState.CLAIMED, Alerts.OPERATOR);
        for (String nobody : List.of("absent", Alerts.ENGAGEMENT, Alerts.OPERATOR)) {
            assertThrows(InvalidInput.class, () -> desk.handOver(17, nobody));
        }
        assertThrows(SeparationOfDuties.class, () -> desk.handOver(17, Alerts.NOMINATOR));
        assertEquals(Alerts.OPERATOR, store.alert.summary().claimedBy());
    }

    @Test
    void onlyWhoHasItGivesItUp() {
        HandOverDesk other = desk(AlertState.CLAIMED, COLLEAGUE);
        assertThrows(WrongState.class, () -> other.handBack(17));
        assertThrows(WrongState.class, () -> other.handOver(17, Alerts.NOMINATOR));
        for (AlertState state : List.of(AlertState.NEW, AlertState.OPERATOR_POSSIBLE)) {
            assertThrows(WrongState.class, () -> desk(state, Alerts.OPERATOR).handBack(17));
        }
        assertTrue(changed.heard().isEmpty());
    }

    private static final class Present extends DutyDesk {
        @Override
        public List<DutyView> onDuty(long deploymentId) {
            return List.of(
                    there(Alerts.OPERATOR, Role.OPERATOR, true),
                    there(COLLEAGUE, Role.OPERATOR, true),
                    there(Alerts.NOMINATOR, Role.OPERATOR, true),
                    there("absent", Role.OPERATOR, false),
                    there(Alerts.ENGAGEMENT, Role.ENGAGE, true));
        }

        private static DutyView there(String name, Role role, boolean present) {
            Instant since = Alerts.RAISED;
            return new DutyView(name, role, since, since, since, present);
        }
    }
}
