package uk.police.lfr.web.operations.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.lfr.recognition.contract.TemplateAges;
import uk.police.lfr.recognition.contract.TemplateAges.Step;

class TemplateAgesChartTest {
    private static final TemplateAges AGES = new TemplateAges(
            200,
            Duration.ofMillis(20),
            Duration.ofMillis(2500),
            List.of(
                    new Step(10, 50),
                    new Step(20, 148),
                    new Step(150, 0),
                    new Step(1000, 0),
                    new Step(2000, 1),
                    new Step(Integer.MAX_VALUE, 1)));

    @Test
    void aRowAddsUpTheStepsThatEndInIt() {
        assertEquals(new TemplateAgesChart.Row(20, 148, 74.0, false), TemplateAgesChart.row(AGES, 10, 20), "one step");
        assertEquals(
                new TemplateAgesChart.Row(null, 2, 1.0, true),
                TemplateAgesChart.row(AGES, 1000, Integer.MAX_VALUE),
                "the last row takes all that is longer");
        assertEquals(0, TemplateAgesChart.row(AGES, 0, 5).templates());
    }

    @Test
    void thePromiseIsOfMostAndOfAll() {
        assertFalse(AGES.kept(), "one lived for more than a second");
        assertTrue(new TemplateAges(1, Duration.ofMillis(250), Duration.ofSeconds(1), List.of()).kept());
        assertFalse(new TemplateAges(1, Duration.ofMillis(251), Duration.ofMillis(300), List.of()).kept());
    }

    @Test
    void nothingComparedIsNoDivisionByNothing() {
        TemplateAges none = new TemplateAges(0, Duration.ZERO, Duration.ZERO, List.of(new Step(1, 0)));
        assertEquals(0, TemplateAgesChart.row(none, 0, 5).percent());
    }
}
