package uk.police.lfr.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.deployment.contract.DeploymentDraft;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.PublicPortal;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.transparency.contract.PublicText;
import uk.police.lfr.transparency.contract.WelshExceptionMade;

/** 15: without Welsh, publishing is blocked; with a recorded urgent exception it is allowed and flagged. */
class Scenario15PublishWithoutWelshTest {
    private static final String URGENT = "A child was seen here an hour ago; the translator answers at eight.";

    private final PublicPortal portal =
            new PublicPortal(Deployments.authorised(withoutWelsh()), Drafts.START.minusSeconds(3_600));

    private static DeploymentDraft withoutWelsh() {
        return Drafts.titled(new BilingualText("Missing child", ""));
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void withoutWelshNothingIsPublished() {
        assertEquals(
                "transparency.welsh_missing",
                assertThrows(
                                WrongState.class,
                                () -> portal.does(() -> portal.desk().publishNotice(PublicPortal.DEPLOYMENT)))
                        .key());
        assertEquals(List.of(), portal.readsAll());
        assertEquals(List.of(), portal.logged());
    }

    @Test
    void anExceptionIsRecordedAndFlaggedUntilTheWelshComes() {
        portal.does(() -> portal.desk().publishNoticeWithoutWelsh(PublicPortal.DEPLOYMENT, URGENT));
        PublicDeployment read = portal.reads();
        assertTrue(read.welshToFollow());
        assertEquals("true", read.document().value("notice.welsh_exception").value());
        assertEquals(URGENT, ((WelshExceptionMade) portal.logged().get(0)).exception());
        BilingualText told = read.revisions().get(0).reason();
        assertTrue(told.en().endsWith(URGENT) && told.cy().endsWith(URGENT), "every reader is told why");
        assertTrue(told.cy().startsWith("Cyhoeddwyd yn Saesneg yn gyntaf"), told.cy());

        portal.does(() -> portal.desk()
                .supplyWelsh(
                        PublicPortal.DEPLOYMENT,
                        new PublicText(
                                new BilingualText("", "Plentyn ar goll"),
                                new BilingualText("", "Chwilio am blentyn"),
                                new BilingualText("", "Heol y Castell"))));
        PublicDeployment later = portal.reads();
        assertFalse(later.welshToFollow());
        assertEquals(new BilingualText("Missing child", "Plentyn ar goll"), later.title());
        assertEquals("true", later.document().value("notice.welsh_exception").value());
        assertEquals(2, later.revisions().size());
    }

    @Test
    void anExceptionHasAReasonAndIsNoWayRoundWelshThatIsThere() {
        assertThrows(
                InvalidInput.class,
                () -> portal.does(() -> portal.desk().publishNoticeWithoutWelsh(PublicPortal.DEPLOYMENT, "urgent")));
        portal.becomes(before -> Deployments.authorised());
        assertThrows(
                WrongState.class,
                () -> portal.does(() -> portal.desk().publishNoticeWithoutWelsh(PublicPortal.DEPLOYMENT, URGENT)));
    }
}
