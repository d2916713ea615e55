package uk.police.lfr.deployment.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.lfr.deployment.contract.LeaseRenewed;

/** Renewals are not said one by one, and none of them is left unsaid. */
class LeaseRenewalsTest extends LeaseHouse {
    @Test
    void renewalsAreSummedUpEachHourAndAtTheEnd() {
        first();
        renew(SESSION, 1, 400);
        assertEquals(List.of(180L, 180L), summed());
        desk.giveBack(12, SESSION);
        assertEquals(List.of(180L, 180L, 40L), summed());
        desk.giveBack(12, SESSION);
        assertTrue(desk.mint(12, "b2", 0).isPresent());
        assertEquals(3, renewed.heard().size(), "nothing is said twice");
    }

    @Test
    void renewalsOfASessionThatCrashedAreSummedUpByTheNext() {
        first();
        renew(SESSION, 1, 7);
        desk.mint(12, "b2", 0).orElseThrow();
        assertEquals(List.of(7L), summed());
        assertEquals(SESSION, renewed.heard().get(0).session());
        desk.giveBack(12, SESSION);
        assertTrue(desk.mint(12, "b2", 1).isPresent(), "who was replaced gives nothing back");
    }

    private void renew(String session, long after, int times) {
        for (int i = 0; i < times; i++) {
            clock.move(Duration.ofSeconds(20));
            desk.mint(12, session, after + i).orElseThrow();
        }
    }

    private List<Long> summed() {
        return renewed.heard().stream().map(LeaseRenewed::renewals).toList();
    }
}
