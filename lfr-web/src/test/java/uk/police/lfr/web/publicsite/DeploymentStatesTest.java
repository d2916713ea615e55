package uk.police.lfr.web.publicsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.police.lfr.deployment.contract.PurposeLimb;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.transparency.contract.DeploymentPhase;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.transparency.contract.PublicFigures;
import uk.police.lfr.transparency.contract.RecordDocument;

/** Figures are shown when they have been published, however the deployment ended; of some there never will be any. */
class DeploymentStatesTest {
    private static final Set<DeploymentPhase> NEVER = EnumSet.of(DeploymentPhase.CANCELLED, DeploymentPhase.EXPIRED);
    private static final RecordDocument NOTHING = new RecordDocument(Map.of());

    private static DeploymentText in(DeploymentPhase phase, Instant results) {
        BilingualText words = new BilingualText("a", "b");
        return new DeploymentText(
                new PublicDeployment(
                        "2026-0001",
                        words,
                        words,
                        words,
                        Instant.EPOCH,
                        Instant.EPOCH,
                        phase,
                        EnumSet.of(PurposeLimb.SAFEGUARDING),
                        PublicFigures.of(NOTHING),
                        NOTHING,
                        null,
                        null,
                        0,
                        Instant.EPOCH,
                        results,
                        List.of(),
                        false,
                        false,
                        false),
                Language.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource(DeploymentPhase.class)
    void withoutResultsThereAreNoFigures(DeploymentPhase phase) {
        assertEquals(phase == DeploymentPhase.REPORTED, in(phase, null).isFigured());
        assertEquals(NEVER.contains(phase), in(phase, null).isNeverTookPlace());
    }

    @ParameterizedTest
    @EnumSource(names = {"REPORTED", "ABORTED", "LAPSED"})
    void resultsAreShownHoweverItEnded(DeploymentPhase phase) {
        assertTrue(in(phase, Instant.EPOCH).isFigured());
    }
}
