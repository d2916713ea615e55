package uk.police.lfr.deployment.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.PackItem;
import uk.police.lfr.deployment.control.ExpiredPapers;
import uk.police.lfr.fixture.DeploymentHouse;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.PublicPortal;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.boundary.DataLedger;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.platform.contract.LedgerCount;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.Rank;
import uk.police.lfr.transparency.contract.PublicDeployment;

/** A deployment whose record is gone is still found, read and counted, and the public reads what it read before. */
class ExpiredRecordTest {
    private static final BilingualText LATE = new BilingualText("Told afterwards", "Dywedwyd wedyn");

    @TempDir
    private Path folder;

    private DeploymentHouse house;
    private long id;

    @BeforeEach
    void authorisedAndOver() {
        house = new DeploymentHouse(folder, new TestClock(Drafts.START.minusSeconds(90_000)));
        house.rank("superintendent", Rank.SUPERINTENDENT);
        Wiring.set(house.desk(ExpiredPapers.class), "owner", house.database().source());
        sql("alter table deployment alter column id restart with " + PublicPortal.DEPLOYMENT);
        id = house.authorised(Drafts.valid());
        sql("update operational_day set state = 'PURGED', started_at = starts_at, ended_at = ends_at,"
                + " reviewed_by = 'superintendent', reviewed_at = ends_at, review = 'went well'");
        sql("update deployment set state = 'REVIEWED', outcome = 'ENDED', started_at = starts_at, ended_at = ends_at,"
                + " end_reason = 'over'");
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void sql(String statement) {
        house.database()
                .run(() ->
                        house.database().entities().createNativeQuery(statement).executeUpdate());
    }

    private DeploymentView view() {
        return house.asks(
                "superintendent", () -> house.desk(DeploymentDesk.class).view(id));
    }

    private void expires() {
        sql("update deployment set state = 'CLOSED', closed_at = ends_at");
        RecordPurge purge = house.desk(RecordPurge.class);
        house.does("system", () -> purge.expire(id));
        house.does("system", purge::dropPapers);
    }

    @Test
    void desksAnswerAboutADeploymentWhoseRecordIsGone() {
        List<PackItem> pack =
                house.asks("lead", () -> house.desk(PackDesk.class).history(id));
        assertFalse(pack.isEmpty());
        expires();
        house.does("superintendent", () -> {
            PackDesk papers = house.desk(PackDesk.class);
            AuthorisationDesk authority = house.desk(AuthorisationDesk.class);
            DeploymentRegister register = house.desk(DeploymentRegister.class);
            assertEquals(DeploymentState.CLOSED, view(register).state());
            assertEquals(1, house.desk(DeploymentDesk.class).list().size());
            assertEquals(List.of(), papers.items(id));
            assertEquals(List.of(), papers.history(id));
            assertFalse(papers.missing(id).isEmpty());
            assertEquals(List.of(), authority.versions(id));
            assertFalse(authority.statement(id).document().contains("superintendent"));
            assertEquals(Optional.empty(), register.useCase(id));
            assertEquals("", register.thresholdTestReport(id));
            assertEquals(1, register.in(DeploymentState.CLOSED).size());
            assertThrows(
                    NotFound.class, () -> papers.document(pack.get(0).id(), java.io.OutputStream.nullOutputStream()));
        });
    }

    private DeploymentView view(DeploymentRegister register) {
        return register.view(id);
    }

    @Test
    void theRecordIsCountedWhenItIsBegunAndWhenItIsGone() {
        expires();
        LedgerCount count = house
                .asks("system", () -> house.desk(DataLedger.class).counts(id))
                .stream()
                .filter(one -> one.dataClass() == DataClass.CORPORATE_RECORD)
                .findFirst()
                .orElseThrow();
        assertEquals(new LedgerCount(DataClass.CORPORATE_RECORD, 1, 1), count);
    }

    @Test
    void thePublicPageIsByteForByteWhatItWas() {
        try (PublicPortal portal = new PublicPortal(view(), Drafts.START.minusSeconds(90_000))) {
            portal.does(() -> portal.desk().publishNoticeAfterwards(id, LATE));
            portal.does(() -> portal.desk().publishResults(id));
            sql("update deployment set state = 'CLOSED', closed_at = ends_at");
            portal.becomes(before -> view());
            PublicDeployment read = portal.reads();
            List<String> table = portal.table();
            List<String> documents = List.of(portal.document(1), portal.document(2));
            int logged = portal.logged().size();
            expires();
            assertNotEquals("superintendent", view().decidedBy());
            portal.becomes(before -> view());
            portal.sweep();
            assertEquals(read, portal.reads());
            assertEquals(table, portal.table());
            assertEquals(documents, List.of(portal.document(1), portal.document(2)));
            assertEquals(logged, portal.logged().size());
        }
    }

    @Test
    void aCorrectionSaysOfTheAuthorityWhatWasPublishedBefore() {
        try (PublicPortal portal = new PublicPortal(view(), Drafts.START.minusSeconds(90_000))) {
            portal.does(() -> portal.desk().publishNoticeAfterwards(id, LATE));
            portal.does(() -> portal.desk().publishResults(id));
            expires();
            portal.becomes(before -> view());
            BilingualText reason = new BilingualText("A figure was wrong", "Roedd ffigur yn anghywir");
            portal.counts(501, AlertTally.NONE);
            String seal = portal.drafts(id, null).seal();
            portal.does(() -> portal.desk().correct(id, null, reason, seal));
            assertEquals(3, portal.reads().revisions().size());
            for (String column : List.of("use_case", "policy_ref", "authority.rank", "algorithm.test_report")) {
                assertNotEquals(null, portal.reads().document().value(column).value(), column);
            }
        }
    }
}
