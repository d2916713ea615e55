package uk.police.lfr.transparency.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.deployment.contract.DeploymentType;
import uk.police.lfr.deployment.contract.PurposeLimb;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.PublicPortal;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.Sha256;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.transparency.contract.DeploymentPhase;
import uk.police.lfr.transparency.contract.Figure;
import uk.police.lfr.transparency.contract.FigureState;
import uk.police.lfr.transparency.contract.HistoricDeployment;
import uk.police.lfr.transparency.contract.HistoryCarriedOver;
import uk.police.lfr.transparency.contract.HistoryCorrected;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.transparency.contract.RecordChange;
import uk.police.lfr.transparency.contract.RecordRevision;
import uk.police.lfr.transparency.contract.RevisionKind;

/** What a force published before this system is read beside the rest, as what it is, and counts in no total. */
class HistoryTest {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 7);

    private final PublicPortal portal = new PublicPortal(Deployments.authorised(), Drafts.START.minusSeconds(90_000));

    @AfterEach
    void close() {
        portal.close();
    }

    private static HistoricDeployment past(LocalDate last, Figure faces, Figure alerts) {
        return new HistoricDeployment(
                new BilingualText("Match day", "Diwrnod gêm"),
                new BilingualText("Policing of a match", "Plismona gêm"),
                new BilingualText("Ground", "Maes"),
                DAY,
                last,
                DeploymentType.EVENT,
                Set.of(PurposeLimb.SAFEGUARDING),
                new Figure(FigureState.WITHHELD, null),
                faces,
                alerts,
                Figure.of(0),
                new BilingualText("As the force's page said", "Fel y dywedodd tudalen yr heddlu"));
    }

    private static HistoricDeployment past() {
        return past(DAY, Figure.of(34_900), Figure.of(11));
    }

    private void carryOver(HistoricDeployment past) {
        portal.does(() -> portal.historyDesk().carryOver(past, seal(past)));
    }

    private String seal(HistoricDeployment past) {
        return portal.historyDesk().draft(past).seal();
    }

    private void correct(HistoricDeployment right, BilingualText reason) {
        portal.does(() -> portal.historyDesk().correct(right, reason, seal(right)));
    }

    private PublicDeployment read() {
        return portal.readsAll().stream()
                .filter(PublicDeployment::history)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itIsReadAsWhatItIs() {
        carryOver(past());
        PublicDeployment read = read();
        assertEquals("H2024-09-07", read.reference());
        assertEquals(DeploymentPhase.REPORTED, read.phase());
        assertEquals(RevisionKind.HISTORY, read.revisions().get(0).kind());
        assertEquals("as_published", read.document().value("faces.method").value());
        assertEquals("2024-09-07", read.document().value("start").value());
        assertEquals(34_900L, read.figures().facesScanned().value());
        assertEquals(FigureState.ZERO, read.figures().arrests().state());
    }

    @Test
    void whatNobodyPublishedIsUnknownAndNotZero() {
        carryOver(past());
        PublicDeployment read = read();
        assertEquals(
                "withheld: not_published",
                read.document().value("watchlist.size").cell());
        for (String column : List.of(
                "alerts.true_confirmed",
                "engagements.total",
                "rates.false_per_face.value",
                "threshold",
                "deletion.certified",
                "notice.published_at",
                "location.lat")) {
            assertEquals(FigureState.NOT_RECORDED, read.document().value(column).state(), column);
        }
    }

    @Test
    void itStandsInTheTableAndTheLogNamesItsBytes() {
        carryOver(past());
        HistoryCarriedOver told =
                (HistoryCarriedOver) portal.logged().get(portal.logged().size() - 1);
        String row = portal.table().get(1);
        assertTrue(row.contains("\"H2024-09-07\""));
        assertEquals(told.revision().rowHash(), Sha256.hex(row.getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                "/api/v1/log/record/H2024-09-07/1",
                read().document().value("log_proof_url").value());
    }

    @Test
    void itCountsInNoYear() {
        carryOver(past());
        portal.does(() -> assertEquals(List.of(), portal.register().years()));
    }

    @Test
    void twiceIsOnce() {
        carryOver(past());
        assertEquals(
                "transparency.history_there",
                assertThrows(WrongState.class, () -> carryOver(past())).key());
    }

    @Test
    void aCorrectionStandsBesideWhatWasWrong() {
        carryOver(past());
        String wrong = portal.table().get(1);
        correct(
                past(DAY.plusDays(1), Figure.of(34_901), Figure.of(11)),
                new BilingualText("Two days, and one face more", "Dau ddiwrnod, ac un wyneb arall"));
        PublicDeployment read = read();
        assertEquals(
                List.of(RevisionKind.HISTORY, RevisionKind.CORRECTION),
                read.revisions().stream().map(RecordRevision::kind).toList());
        assertEquals(34_901L, read.figures().facesScanned().value());
        assertEquals("2024-09-08", read.document().value("end").value());
        assertEquals(LocalDate.of(2024, 9, 8), read.end().atZone(ForceTime.ZONE).toLocalDate());
        assertEquals(
                "/api/v1/log/record/H2024-09-07/2",
                read.document().value("log_proof_url").value());
        String right = portal.table().get(1);
        portal.does(() -> {
            assertEquals(wrong, portal.register().row("H2024-09-07", 1).orElseThrow());
            assertEquals(right, portal.register().row("H2024-09-07", 2).orElseThrow());
        });
        assertTrue(portal.logged().get(portal.logged().size() - 1) instanceof HistoryCorrected);
    }

    @Test
    void whatWasNeverCarriedOverIsNotCorrectedAndNothingIsWithoutAReason() {
        BilingualText reason = new BilingualText("Wrong", "Anghywir");
        assertThrows(WrongState.class, () -> correct(past(), reason));
        carryOver(past());
        BilingualText half = new BilingualText("Wrong", "");
        assertThrows(InvalidInput.class, () -> correct(past(), half));
    }

    @Test
    void whoSignsHasSeenEveryColumnThatIsPublishedAndEveryOneThatDiffers() {
        Map<String, String> first = changes(past());
        assertEquals("34900", first.get("faces.seen"));
        assertEquals("withheld: not_published", first.get("watchlist.size"));
        assertFalse(first.containsKey("engagements.total"), "what nobody published is not recorded");
        carryOver(past());
        assertEquals(Map.of("faces.seen", "34901"), changes(past(DAY, Figure.of(34_901), Figure.of(11))));
        BilingualText reason = new BilingualText("A face more", "Wyneb arall");
        HistoricDeployment right = past(DAY, Figure.of(34_901), Figure.of(11));
        String seal = seal(right);
        HistoricDeployment other = past(DAY, Figure.of(34_902), Figure.of(11));
        assertEquals(
                "transparency.changed_since_shown",
                assertThrows(
                                WrongState.class,
                                () -> portal.does(() -> portal.historyDesk().correct(other, reason, seal)))
                        .key());
        assertEquals(
                "transparency.nothing_to_correct",
                assertThrows(WrongState.class, () -> correct(past(), reason)).key());
    }

    private Map<String, String> changes(HistoricDeployment past) {
        return portal.historyDesk().draft(past).changes().stream()
                .collect(Collectors.toMap(
                        RecordChange::column, change -> change.is().cell()));
    }

    @Test
    void whatIsPublishedComesBackToBeCorrectedAsItWasSaid() {
        carryOver(past());
        assertEquals(past(), portal.historyDesk().published("H2024-09-07"));
        correct(past(DAY, Figure.NOT_RECORDED, Figure.of(11)), new BilingualText("Nobody said", "Ni ddywedodd neb"));
        HistoricDeployment corrected = portal.historyDesk().published("H2024-09-07");
        assertEquals(Figure.NOT_RECORDED, corrected.faces());
        assertEquals(past().source(), corrected.source(), "where it was published is not why it was corrected");
        assertThrows(NotFound.class, () -> portal.historyDesk().published("H2024-09-08"));
    }

    @Test
    void whatContradictsItselfIsRefused() {
        assertThrows(InvalidInput.class, () -> carryOver(past(DAY.minusDays(1), Figure.of(1), Figure.of(0))));
        assertThrows(InvalidInput.class, () -> carryOver(past(LocalDate.of(2100, 1, 1), Figure.of(1), Figure.of(0))));
        assertThrows(InvalidInput.class, () -> carryOver(past(DAY, Figure.of(10), Figure.of(11))));
    }
}
