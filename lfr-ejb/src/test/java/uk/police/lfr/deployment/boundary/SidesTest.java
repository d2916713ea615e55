package uk.police.lfr.deployment.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.deployment.contract.Side;
import uk.police.lfr.deployment.contract.SideRefused;
import uk.police.lfr.deployment.control.SideStore;
import uk.police.lfr.deployment.entity.Camera;
import uk.police.lfr.deployment.entity.Day;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.OwnForce;
import uk.police.lfr.fixture.SignedInAs;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.SeparationOfDuties;

/** Rule R1 at the boundary and, without it, in the database. */
class SidesTest {
    private final TestDatabase database = TestDatabase.inMemory(Deployment.class, Day.class, Camera.class);
    private final HeardEvents<SideRefused> heard = new HeardEvents<>();
    private final SideStore store = database.behind(new SideStore());
    private final Sides sides = new Sides();
    private long deployment;

    @BeforeEach
    void wire() {
        SideRefusals refusals = Wiring.set(new SideRefusals(), "refused", heard);
        Wiring.set(refusals, "caller", new SignedInAs("ann"));
        Wiring.set(sides, "sides", store);
        Wiring.set(sides, "refusals", refusals);
        Wiring.set(sides, "lending", new OwnForce());
        Wiring.set(sides, "clock", new TestClock(Drafts.START));
        deployment = database.inTransaction(() -> {
            database.entities()
                    .createNativeQuery("insert into watchlist (id, name, state, created_by, created_at,"
                            + " sealed_entries, version) values (5, 'list', 'BUILDING', 'ann',"
                            + " timestamp with time zone '2026-11-28 12:00:00+00', 0, 0)")
                    .executeUpdate();
            Deployment kept = new Deployment(Drafts.valid(), 5, "ann");
            database.entities().persist(kept);
            return kept.id();
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aSideOnceTakenStays() {
        database.run(() -> sides.take(deployment, "ann", Side.WORKS));
        database.run(() -> sides.take(deployment, "ann", Side.WORKS));
        assertThrows(
                SeparationOfDuties.class, () -> database.run(() -> sides.take(deployment, "ann", Side.AUTHORISES)));
        assertEquals(Optional.of(Side.WORKS), sides.sideOf(deployment, "ann"));
    }

    @Test
    void aRefusalIsRecorded() {
        database.run(() -> sides.take(deployment, "ann", Side.WORKS));
        assertThrows(
                SeparationOfDuties.class, () -> database.run(() -> sides.take(deployment, "ann", Side.AUTHORISES)));
        assertEquals(
                new SideRefused("ann", deployment, "ann", "AUTHORISES"),
                heard.heard().get(0));
    }

    @Test
    void otherPeopleTakeOtherSidesAndTheSystemNone() {
        database.run(() -> sides.take(deployment, "ann", Side.WORKS));
        database.run(() -> sides.take(deployment, "bob", Side.AUTHORISES));
        database.run(() -> sides.take(deployment, "system", Side.WORKS));
        assertTrue(sides.sideOf(deployment, "system").isEmpty());
    }

    @Test
    void theDatabaseItselfKnowsNoSecondSide() {
        database.run(() -> store.keep(deployment, "ann", Side.WORKS, Drafts.START));
        assertThrows(
                PersistenceException.class,
                () -> database.run(() -> store.keep(deployment, "ann", Side.AUTHORISES, Drafts.START)));
    }
}
