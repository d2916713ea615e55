package uk.police.lfr.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.PublicPortal;
import uk.police.lfr.transparency.contract.DeploymentPhase;
import uk.police.lfr.transparency.contract.Figure;
import uk.police.lfr.transparency.contract.FigureState;
import uk.police.lfr.transparency.contract.PublicDeployment;

/** 13: aborted by a fault before the first face, the statistics are "not applicable" and not 0. */
class Scenario13AbortedBeforeFirstFaceTest {
    private static PublicDeployment abortedAfter(long faces) {
        try (PublicPortal portal = new PublicPortal(Deployments.authorised(), Drafts.START.minusSeconds(90_000))) {
            portal.does(() -> portal.desk().publishNotice(PublicPortal.DEPLOYMENT));
            portal.becomes(Deployments::aborted);
            portal.counts(faces, AlertTally.NONE);
            portal.does(() -> portal.desk().publishResults(PublicPortal.DEPLOYMENT));
            return portal.reads();
        }
    }

    @Test
    void withoutAFaceThereIsNothingToCount() {
        PublicDeployment read = abortedAfter(0);
        assertEquals(DeploymentPhase.ABORTED, read.phase());
        assertEquals(Figure.NOT_APPLICABLE, read.figures().facesScanned());
        assertEquals(Figure.NOT_APPLICABLE, read.figures().alerts());
        assertEquals(
                FigureState.NOT_APPLICABLE,
                read.document().value("rates.false_per_face.value").state());
        assertEquals("aborted", read.document().value("status").value());
    }

    @Test
    void whatWasSeenBeforeTheFaultIsCounted() {
        PublicDeployment read = abortedAfter(7);
        assertEquals(Figure.of(7), read.figures().facesScanned());
        assertEquals(Figure.of(0), read.figures().alerts());
    }
}
