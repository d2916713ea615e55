package uk.police.lfr.web.operations.engagement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.contract.NoActionReason;
import uk.police.lfr.alert.contract.Outcome;

class OutcomeFormTest {
    private final OutcomeForm form = new OutcomeForm();

    @Test
    void everyOutcomeCanBeReachedByOneWayAlone() {
        EnumSet<Outcome> reached = EnumSet.copyOf(form.getOutcomes());
        EnumSet<Outcome> said = Arrays.stream(Finding.values())
                .map(finding -> finding.outcome(null))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Outcome.class)));
        assertEquals(EnumSet.complementOf(said), reached);
    }

    @Test
    void whatAnotherChoiceHidAgainDoesNotCount() {
        form.setFinding(Finding.CONFIRMED);
        form.setDone(Outcome.NO_ACTION);
        form.setReason(NoActionReason.WELFARE);
        assertEquals(Outcome.NO_ACTION, form.result().outcome());
        assertEquals(NoActionReason.WELFARE, form.result().reason());
        form.setDone(Outcome.ARREST);
        assertNull(form.result().reason());
        form.setFinding(Finding.NOT_FOUND);
        assertEquals(Outcome.LOST, form.result().outcome());
    }

    @Test
    void confirmedAloneSaysNotYetWhatWasDone() {
        assertNull(form.result().outcome());
        form.setFinding(Finding.CONFIRMED);
        assertNull(form.result().outcome());
    }
}
