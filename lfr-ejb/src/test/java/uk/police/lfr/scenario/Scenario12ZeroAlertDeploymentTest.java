package uk.police.lfr.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.PublicPortal;
import uk.police.lfr.transparency.contract.Figure;
import uk.police.lfr.transparency.contract.FigureState;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.transparency.contract.RecordValue;

/** 12: a deployment without alerts shows explicit zeros, and its rate shows 0 with the upper bound 3/n. */
class Scenario12ZeroAlertDeploymentTest {
    @Test
    void noAlertsAreZerosAndTheirRateIsZeroWithAnUpperBound() {
        try (PublicPortal portal = new PublicPortal(Deployments.authorised(), Drafts.START.minusSeconds(90_000))) {
            portal.does(() -> portal.desk().publishNotice(PublicPortal.DEPLOYMENT));
            portal.becomes(Deployments::ended);
            portal.counts(6_000, AlertTally.NONE);
            portal.does(() -> portal.desk().publishResults(PublicPortal.DEPLOYMENT));

            PublicDeployment read = portal.reads();
            assertEquals(new Figure(FigureState.ZERO, 0L), read.figures().alerts());
            assertEquals(new Figure(FigureState.ZERO, 0L), read.figures().arrests());
            assertEquals("0", value(read, "rates.false_per_face.value"));
            assertEquals(
                    FigureState.ZERO,
                    read.document().value("rates.false_per_face.value").state());
            assertEquals("0", value(read, "rates.false_per_face.numerator"));
            assertEquals("6000", value(read, "rates.false_per_face.denominator"));
            assertEquals("0.0005", value(read, "rates.false_per_face.high"));
            // Of no alerts there is no share, neither a good one nor a bad one.
            assertEquals(RecordValue.NOT_APPLICABLE, read.document().value("rates.false_per_alert.value"));
            assertTrue(portal.table().get(1).contains("\"0.0005\""));
        }
    }

    private static String value(PublicDeployment read, String column) {
        return read.document().value(column).value();
    }
}
