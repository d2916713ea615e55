package uk.police.lfr.alert.boundary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.contract.AlertState;
import uk.police.lfr.alert.contract.EngagementResult;
import uk.police.lfr.alert.contract.Outcome;
import uk.police.lfr.alert.contract.PictureKind;
import uk.police.lfr.alert.entity.Alerts;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.EmergencyReading;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.WrongState;

/** Alerts read in an emergency: never without it, always told to it, and left as they were. */
class EmergencyAlertsTest {
    private final DeskStubs.OneAlert store = new DeskStubs.OneAlert();
    private final List<String> read = new ArrayList<>();
    private final EmergencyAlerts reading = new EmergencyAlerts();
    private boolean open = true;

    @BeforeEach
    void wire() {
        store.alert = Alerts.alertIn(AlertState.NEW);
        Wiring.set(reading, "alerts", store);
        Wiring.set(reading, "seal", new DeskStubs.OpenSeal());
        Wiring.set(reading, "watchlists", new DeskStubs.OneEntry());
        Wiring.set(reading, "clock", new TestClock(Alerts.RAISED));
        Wiring.set(reading, "emergency", (EmergencyReading) (deployment, subject) -> {
            if (!open) {
                throw new WrongState("emergency.not_open", deployment);
            }
            read.add(deployment + " " + subject);
        });
    }

    @Test
    void whoMayReadSeesTheCandidateAndLeavesTheAlertAsItWas() {
        assertNotNull(reading.alert(17).candidate());
        assertEquals(List.of("12 alert/17"), read);
        assertEquals(AlertState.NEW, store.alert.summary().state());
        assertFalse(store.wasErased);
    }

    @Test
    void withoutAnEmergencyNothingLeaves() {
        open = false;
        assertThrows(WrongState.class, () -> reading.alerts(Alerts.DEPLOYMENT));
        assertThrows(WrongState.class, () -> reading.alert(17));
        for (PictureKind kind : PictureKind.values()) {
            assertThrows(WrongState.class, () -> reading.write(17, kind, OutputStream.nullOutputStream()));
        }
    }

    @Test
    void whatAComplaintKeepsStaysWithDataProtection() {
        store.alert = Alerts.alertIn(AlertState.ENGAGED);
        store.alert.holdForComplaint(Alerts.ENGAGEMENT, Alerts.RAISED, Alerts.RAISED.plusSeconds(60));
        store.alert.record(Alerts.ENGAGEMENT, EngagementResult.of(Outcome.NOT_THE_PERSON, ""), Alerts.RAISED);
        assertThrows(NotFound.class, () -> reading.alert(17));
        assertThrows(NotFound.class, () -> reading.write(17, PictureKind.PROBE, OutputStream.nullOutputStream()));
        assertEquals(List.of(), read);
    }

    @Test
    void itIsOpenToTwoRolesAlone() {
        assertArrayEquals(
                new String[] {Roles.DPO, Roles.AUDITOR},
                EmergencyAlerts.class.getAnnotation(RolesAllowed.class).value());
    }
}
