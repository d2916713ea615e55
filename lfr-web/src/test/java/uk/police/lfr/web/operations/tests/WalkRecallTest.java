package uk.police.lfr.web.operations.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.contract.Proportion;

class WalkRecallTest {

    private final WalkRecall recall = new WalkRecall();

    @Test
    void aShareIsShownWithBothCountsAndItsInterval() {
        assertEquals(
                "3 of 4, 75%; with so many walks between 30% and 95% (95% interval)",
                recall.words(new Proportion(3, 4)));
    }

    @Test
    void nothingOfNothingIsNoShare() {
        assertEquals("Nobody has walked yet", recall.words(new Proportion(0, 0)));
    }
}
