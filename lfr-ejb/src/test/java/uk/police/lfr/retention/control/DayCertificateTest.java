package uk.police.lfr.retention.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.deployment.boundary.ReviewDesk;
import uk.police.lfr.deployment.contract.DayState;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.platform.boundary.StaffNotices;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.retention.boundary.ProofDesk;
import uk.police.lfr.retention.contract.CertificateKind;
import uk.police.lfr.retention.contract.CertificateView;
import uk.police.lfr.retention.contract.PurgeCertified;
import uk.police.lfr.retention.contract.RefusalView;

/** Each operational day is certified when its own data are gone; the deployment's certificate sums them. */
class DayCertificateTest {
    private static final long DEPLOYMENT = 12;
    private static final int ALERTS = 4;
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0};
    private static final String REVIEW = "Nobody was found; the aim was met as far as it could be; nobody complained.";

    @TempDir
    private Path folder;

    private SweepWorld world;

    @BeforeEach
    void twoDays() {
        world = new SweepWorld(folder);
        world.ended(DEPLOYMENT, 2, ALERTS);
    }

    @AfterEach
    void close() {
        world.close();
    }

    private List<CertificateView> ofDays() {
        return world.in(() -> world.of(ProofStore.class).ofDays(DEPLOYMENT));
    }

    private List<RefusalView> refusals() {
        return world.in(() -> world.of(Refusals.class).waiting());
    }

    private void aDayLater() {
        world.clock.move(Duration.ofDays(1));
        world.sweep();
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    @Test
    void theFirstDayIsCertifiedWhileTheSecondsDataAreStillThere() {
        aDayLater();
        assertEquals(List.of(DayState.PURGED, DayState.ENDED), world.days(DEPLOYMENT));
        assertEquals(1, ofDays().size());
        JsonObject first = json(ofDays().get(0).body());
        assertEquals("DAY", first.getString("kind"));
        assertEquals(1, first.getInt("day"));
        assertEquals(ALERTS + 1, first.getJsonArray("keysDestroyed").size(), "its alerts' and its list's");
        assertEquals(0, world.count("deletion_certificate"));
        assertEquals(ALERTS, world.count("alert"));
    }

    @Test
    void theDeploymentsCertificateSumsItsDays() {
        aDayLater();
        aDayLater();
        JsonObject whole = json(world.in(() -> world.of(ProofStore.class)
                        .certificate(DEPLOYMENT, CertificateKind.OPERATION)
                        .orElseThrow())
                .body());
        List<JsonObject> days = whole.getJsonArray("days").getValuesAs(JsonObject.class);
        assertEquals(2, days.size());
        for (String count : List.of("created", "deleted", "held")) {
            assertEquals(
                    whole.getJsonArray("classes").getValuesAs(JsonObject.class).stream()
                            .mapToInt(one -> one.getInt(count))
                            .sum(),
                    days.stream().mapToInt(day -> day.getInt(count)).sum(),
                    count);
        }
        assertEquals(
                List.of(1, 2, 0),
                world.heard(PurgeCertified.class).stream()
                        .map(PurgeCertified::day)
                        .toList());
        assertEquals(DeploymentState.PURGED, world.state(DEPLOYMENT));
    }

    @Test
    void whileOneIsMissingNothingIsReviewedOrClosedAndTheOfficerHearsWhy() {
        Path left = world.leave("left.tmp", JPEG);
        world.clock.move(Duration.ofDays(2));
        world.sweep();
        assertEquals(DeploymentState.PURGING, world.state(DEPLOYMENT));
        assertEquals(List.of(1, 2), refusals().stream().map(RefusalView::day).toList());
        assertEquals(1, refusals().get(0).findings());
        assertEquals("", refusals().get(0).unbalanced());
        ProofDesk proofs = world.at(new ProofDesk(), "dpo");
        long statement = refusals().get(0).statement();
        assertTrue(world.in(() -> proofs.statement(statement))
                .body()
                .contains(left.getFileName().toString()));
        ReviewDesk reviews = world.at(new ReviewDesk(), "superintendent");
        assertThrows(WrongState.class, () -> world.run(() -> reviews.review(DEPLOYMENT, REVIEW)));
        assertThrows(WrongState.class, () -> world.run(() -> reviews.close(DEPLOYMENT)));
        StaffNotices notices = world.at(new StaffNotices(), "superintendent");
        assertEquals(
                List.of(Refusals.REFUSED, Refusals.REFUSED),
                world.in(notices::mine).stream().map(notice -> notice.kind()).toList());
    }

    @Test
    void whatHasBeenMendedIsTriedAgainAtOnce() throws IOException {
        Path left = world.leave("left.tmp", JPEG);
        world.clock.move(Duration.ofDays(2));
        world.sweep();
        ProofDesk proofs = world.at(new ProofDesk(), "dpo");
        long first = refusals().get(0).id();
        assertEquals(false, world.in(() -> proofs.tryAgain(first)), "it is still there");
        assertEquals(2, refusals().get(0).tries());
        Files.delete(left);
        world.sweep();
        assertEquals(2, refusals().size(), "the sweep waits");
        for (RefusalView refusal : refusals()) {
            assertEquals(true, world.in(() -> proofs.tryAgain(refusal.id())));
        }
        assertEquals(List.of(), refusals());
        world.sweep();
        assertEquals(DeploymentState.PURGED, world.state(DEPLOYMENT));
        ReviewDesk reviews = world.at(new ReviewDesk(), "superintendent");
        world.run(() -> reviews.reviewDay(DEPLOYMENT * 10 + 1, REVIEW));
        world.run(() -> reviews.reviewDay(DEPLOYMENT * 10 + 2, REVIEW));
        world.run(() -> reviews.review(DEPLOYMENT, REVIEW));
        assertEquals(DeploymentState.REVIEWED, world.state(DEPLOYMENT));
    }

    @Test
    void byItselfItIsTriedAgainAfterAQuarterOfAnHour() throws IOException {
        Path left = world.leave("left.tmp", JPEG);
        world.clock.move(Duration.ofDays(2));
        world.sweep();
        Files.delete(left);
        world.clock.move(Duration.ofMinutes(16));
        world.sweep();
        assertEquals(DeploymentState.PURGED, world.state(DEPLOYMENT));
    }
}
