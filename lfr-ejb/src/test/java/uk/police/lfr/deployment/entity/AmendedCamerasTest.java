package uk.police.lfr.deployment.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.deployment.contract.CameraPlan;
import uk.police.lfr.deployment.contract.DeploymentDraft;
import uk.police.lfr.deployment.contract.PurposeLimb;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.BilingualText;

class AmendedCamerasTest {
    private static final Instant START = Instant.parse("2026-09-07T12:00:00Z");
    private static final String WITH_SECRETS = "rtsp://viewer:s3cret@camera.example/live?token=abc";

    private final Deployment deployment = new Deployment(draft(new CameraPlan("North", WITH_SECRETS)), 1, "requester");

    private static DeploymentDraft draft(CameraPlan... cameras) {
        BilingualText text = new BilingualText("Match day", "Diwrnod gêm");
        return new DeploymentDraft(
                text,
                text,
                text,
                START,
                START.plus(Duration.ofHours(4)),
                Set.of(PurposeLimb.SAFEGUARDING),
                "A test of what an amendment does to a camera.",
                0.5,
                List.copyOf(Arrays.asList(cameras)));
    }

    /** Gives the deployment and its cameras the numbers that the database would have given them. */
    @BeforeEach
    void number() {
        setId(deployment);
        for (Object camera : (List<?>) Wiring.get(deployment, "cameras")) {
            setId(camera);
        }
    }

    private static void setId(Object entity) {
        Wiring.set(entity, "id", 1L);
    }

    private List<String> amendedTo(CameraPlan... cameras) {
        deployment.amend(draft(cameras), START);
        number();
        return deployment.everyCamera().stream()
                .map(camera -> camera.secret().orElse(camera.leased().address()))
                .toList();
    }

    private CameraPlan shown() {
        return deployment.view().plan().cameras().get(0);
    }

    @Test
    void whatIsShownHoldsNoSecret() {
        assertFalse(shown().address().matches(".*(viewer|s3cret|abc).*"), shown().address());
    }

    @Test
    void anAddressThatComesBackAsShownKeepsItsSecrets() {
        CameraPlan other = new CameraPlan("South", "rtsp://other.example/live");
        assertEquals(List.of(WITH_SECRETS, other.address()), amendedTo(shown(), other));
    }

    @Test
    void secretsDoNotFollowToAnotherHost() {
        String elsewhere = shown().address().replace("camera.example", "elsewhere.example");
        assertEquals(List.of(elsewhere), amendedTo(new CameraPlan("North", elsewhere)));
    }
}
