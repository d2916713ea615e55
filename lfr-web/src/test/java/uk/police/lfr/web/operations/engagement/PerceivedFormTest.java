package uk.police.lfr.web.operations.engagement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.contract.PerceivedPerson;
import uk.police.lfr.alert.contract.PerceivedPerson.AgeBand;
import uk.police.lfr.alert.contract.PerceivedPerson.Sex;

class PerceivedFormTest {

    private final PerceivedForm form = new PerceivedForm();

    @Test
    void whoSaysNothingIsCountedNowhere() {
        assertNull(form.person());
    }

    @Test
    void whatIsLeftOutStaysUnsaidAndIsNotTakenForUnknown() {
        form.setSex(Sex.FEMALE);
        form.setAgeBand(AgeBand.FROM_50);
        assertEquals(new PerceivedPerson(null, Sex.FEMALE, AgeBand.FROM_50), form.person());
    }
}
