package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real browser through the whole chain of one live exercise: camera, alert, two people's decisions, public page. The
 * steps stand in the order of a deployment's day and share its server.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortalChainIT {

    private static final String DEPLOYMENT = "Exercise: match day";
    private static final String NEXT = "Exercise: port";
    private static final String ASKED = "Exercise: town centre";
    private static final String RIGHT_PLACE = "Exercise: the other street";

    /** The second that an exercise makes. */
    private static final long NEXT_ID = 2;

    private ExerciseUnderTest exercise;
    private PortalBrowser browser;
    private Person operator;
    private Console console;

    @BeforeAll
    void theExerciseIsLive() throws Exception {
        exercise = ExerciseUnderTest.start("whole-chain");
        browser = PortalBrowser.start();
    }

    @AfterAll
    void close() {
        try (var server = exercise;
                var people = browser) {
            assertNotNull(server, "the exercise did not start");
            assertEquals(List.of(), people.complaints());
        }
    }

    @Test
    @Order(1)
    void consoleShowsTheCameraAndAnAlertWithoutBeingReloaded() {
        operator = exercise.signedIn(browser, "operator").looks().opens("/operations/live/list.xhtml");
        console = Console.open(operator, DEPLOYMENT);
        assertTrue(console.showsCameraPicture(), "the camera's picture has a size");
        var alert = console.awaitPushedAlert();
        console.awaitMoreFaces();
        operator.looks();
        assertTrue(console.open().contains(alert));
    }

    @Test
    @Order(2)
    void publicSeesTheLiveExerciseMarkedAsOneAndNoFigures() throws Exception {
        var anybody = exercise.anybody(browser).opens("/en/");
        assertTrue(anybody.sees(".lfr-exercise").innerText().startsWith("EXERCISE"));
        assertTrue(
                anybody.sees("section[aria-labelledby=in-progress]").innerText().contains(DEPLOYMENT));
        var published = PublishedFigures.of(exercise, DEPLOYMENT);
        assertEquals("in_progress", published.phase());
        assertTrue(published.numbers().isEmpty(), "no figure before the results");
        assertTrue(anybody.opens(published.page("en")).reads().contains("after the deployment"));
        assertTrue(anybody.opens(published.page("cy"))
                .sees(".lfr-exercise")
                .innerText()
                .startsWith("YMARFER"));
    }

    @Test
    @Order(3)
    void twoPeopleDecideAndOnlyTheSecondSeesWhoItMayBe() {
        console.takeAnAlert();
        operator.sees(".comparison img").evaluate("image => image.decode()");
        assertNothingToldOf(operator);
        operator.looks();
        operator.page().keyboard().press("+");
        assertEquals(
                "translate(0%, 0%) scale(1.5, 1.5)",
                operator.page()
                        .evaluate("[...new Set([...document.querySelectorAll('.comparison__frame img')]"
                                + ".map(face => face.style.transform))].join()"),
                "both faces are brought closer");
        operator.page().keyboard().press("1");
        operator.page().keyboard().press("p");
        operator.sees(".state--OPERATOR_POSSIBLE");
        operator.looks();

        var officer = exercise.signedIn(browser, "engagement").opens("/operations/engagement/list.xhtml");
        officer.follows(".tasks__task").sees(".comparison img");
        assertTrue(officer.reads().contains("Exercise Subject"), officer.reads());
        assertFalse(
                officer.reads().contains("Eyes and brows"), "what the operator went by, before the officer's decision");
        officer.sees("#decision\\:engage").click();
        officer.sees("#approach\\:seen").click();
        officer.sees("#approach p strong");
        Phone phone = new Phone(officer);
        phone.losesItsConnectionWhilePressing("#approach\\:spoken", "#approach p + p strong");
        phone.coversItsPicturesWhenNobodyLooks();
        phone.keepsOnePageThatIsAboutNobody();
        assertTrue(officer.reads().contains("Eyes and brows"), officer.reads());
        officer.page().locator("input[value=CONFIRMED]").check();
        officer.page().locator("input[value=ARREST]").check();
        officer.looks().sees("#outcome\\:record").click();
        officer.sees(".state--CONFIRMED_TRUE");
        officer.looks().opens("/staff/no-connection.xhtml");
    }

    private static void assertNothingToldOf(Person operator) {
        String everything = operator.page().content();
        assertFalse(everything.contains("Exercise Subject"), "a name before the verdict");
        assertFalse(everything.contains("EX-"), "a reference before the verdict");
        assertFalse(operator.reads().matches("(?s).*(threshold|Likeness|0\\.\\d\\d).*"), "a score before the verdict");
    }

    @Test
    @Order(4)
    void everyPageForStaffOpensAndShutsNobodyOut() {
        StaffPages.all(exercise, browser);
    }

    @Test
    @Order(5)
    void notTheSamePersonErasesTheAlert() {
        console.reopen();
        console.awaitAlert();
        var alert = console.takeAnAlert();
        operator.page().keyboard().press("9");
        operator.page().keyboard().press("n");
        operator.sees(".notice--good");
        assertEquals(404, operator.statusOf("/operations/adjudication/alert.xhtml?id=" + alert));
        assertEquals(404, operator.statusOf("/operations/pictures/alert/" + alert + "/probe.jpg"));
        console.reopen();
        assertFalse(console.open().contains(alert));
    }

    @Test
    @Order(6)
    void operatorStopsTheDeploymentSaysWhyAndEndsIt() {
        console.stopAtOnceAndSayWhy();
        console.end("The exercise is over");
        operator.sees(".state--ENDED");
        operator.looks();
        console.adjudicateTheRestAsNotTheSame();
    }

    @Test
    @Order(7)
    void aDocumentIsReadInBothLanguagesAndBesideTheDeploymentsItGoverned() throws Exception {
        new PublisherVisit(exercise.signedIn(browser, "publisher"))
                .publishesAPolicy(PublicCheck.POLICY_EN, PublicCheck.POLICY_CY);
        PublicCheck.readsThePolicy(exercise, browser, DEPLOYMENT);
    }

    @Test
    @Order(8)
    void publishedResultsReplaceNotYetInBothLanguagesAndInTheOpenData() throws Exception {
        var publisher = exercise.signedIn(browser, "publisher").opens("/admin/publishing/list.xhtml");
        publisher.follows("#publishing a:has-text('" + DEPLOYMENT + "')");
        var previewed = publisher.sees("article[lang=en]").innerText();
        var shown = new PublisherVisit(publisher).figuresOnThePagesThemselves();
        new PublisherVisit(publisher).plansAndCallsOff().typesFiguresWhereThereIsNoField("999999");
        var answer = publisher.follows("#publication\\:results").sees("#messages .notice");
        assertTrue(answer.getAttribute("class").contains("notice--good"), answer.innerText());

        var published = PublishedFigures.of(exercise, DEPLOYMENT);
        assertEquals("reported", published.phase());
        assertEquals(1, published.numbers().get("arrests"));
        assertEquals(1, published.numbers().get("trueConfirmed"));
        assertNotEquals(0, published.numbers().get("falseUnconfirmed"));
        assertNotEquals(0, published.numbers().get("facesScanned"));
        var english = exercise.anybody(browser).opens(published.page("en"));
        assertTrue(previewed.contains("Arrests\n1"), previewed);
        assertFalse(published.deployment().toString().contains("999999"), "a figure that somebody typed");
        assertEquals(List.of(published.inPageOrder(), published.inPageOrder()), shown);
        assertEquals(published.inPageOrder(), PublishedFigures.onPage(english));
        assertEquals(
                published.inPageOrder(),
                PublishedFigures.onPage(exercise.anybody(browser).opens(published.page("cy"))));
        assertTrue(exercise.anybody(browser)
                .opens("/en/")
                .sees("section[aria-labelledby=previous]")
                .innerText()
                .contains(DEPLOYMENT));
        PublicCheck.findsEveryChange(exercise, browser, DEPLOYMENT);
    }

    @Test
    @Order(9)
    void wrongRoleIsRefusedAndTheAuditorSeesItInAnIntactChain() {
        try (var another = PortalBrowser.start()) {
            var requester = exercise.signedIn(another, "requester").opens("/operations/live/list.xhtml");
            assertTrue(requester.reads().contains("You may not open this page"), requester.reads());
            assertEquals(1, another.complaints().size(), "the browser notes the refusal, and nothing else");
            assertTrue(another.complaints().get(0).contains("403"));
        }
        var auditor = exercise.signedIn(browser, "auditor").opens("/admin/audit/log.xhtml");
        auditor.page().locator("#audit\\:actor").fill("requester");
        auditor.page().locator("#audit\\:action").selectOption("AccessRefused");
        auditor.page().locator("#audit\\:apply").click();
        auditor.sees("#audit\\:entries tr.refused:has-text('/operations/live/list.xhtml')");
        auditor.page().locator("#audit\\:verify").click();
        assertTrue(
                auditor.sees("#audit\\:chain-result .notice--good").innerText().contains("entries are intact"));
        auditor.looks();
    }

    @Test
    @Order(10)
    void importTellsForEveryPictureWhatBecameOfIt(@TempDir Path folder) throws IOException {
        var pack = WatchlistZip.withBrokenPicture(ExerciseUnderTest.watchlist(), folder.resolve("list.zip"));
        var builder = exercise.signedIn(browser, "listbuilder").opens("/operations/watchlists/list.xhtml");
        builder.follows("#lists a:has-text('" + NEXT + "')");
        builder.page().locator("#zip\\:file").setInputFiles(pack);
        builder.page().locator("#zip\\:go").click();
        builder.sees("#progress progress");
        builder.sees("#progress a[href*='results.csv']");
        builder.looks();
        var results = builder.page().locator("#progress\\:results tbody tr");
        assertEquals(17, results.count());
        assertEquals(16, results.locator(".state--ACCEPTED").count());
        var refused =
                builder.sees("#progress\\:results tr:has(.state--REFUSED)").innerText();
        assertTrue(refused.contains(WatchlistZip.BROKEN), refused);
        assertTrue(refused.contains("The picture is damaged.") || refused.contains("not a picture"), refused);
        assertEquals(16, builder.page().locator("#entries\\:table tbody tr").count());
    }

    @Test
    @Order(11)
    void aLongListIsSearchedAndSortedByWhatIsSealed() {
        var builder = exercise.signedIn(browser, "listchecker").opens("/operations/watchlists/list.xhtml");
        builder.follows("#lists a:has-text('" + NEXT + "')");
        var rows = builder.page().locator("#entries\\:table tbody tr");
        builder.page().locator("#entries\\:table th:has-text('Name')").first().click();
        builder.page().locator("#entries\\:text").fill("subject 1");
        builder.page().locator("#entries\\:apply").click();
        builder.page().waitForCondition(() -> rows.count() == 7);
        assertTrue(
                rows.first().innerText().contains("Exercise Subject 10"),
                rows.first().innerText());
        builder.looks();
    }

    @Test
    @Order(12)
    void anArrestThatWasUndoneIsCountedAndASlipInTheWordsPutRight() throws Exception {
        var officer = exercise.signedIn(browser, "engagement").opens("/operations/outcomes/later.xhtml");
        officer.page().locator("#later\\:deployment").selectOption(new SelectOption().setIndex(1));
        officer.page().locator("#later\\:outcome").selectOption("DE_ARRESTED");
        officer.follows("#later\\:count").sees("#messages .notice--good");
        officer.page().locator("#later\\:deployment").selectOption(new SelectOption().setIndex(1));
        officer.page().locator("#later\\:outcome").selectOption("DE_ARRESTED");
        officer.follows("#later\\:count").sees("#messages .notice--bad");

        var publisher = exercise.signedIn(browser, "publisher").opens("/admin/publishing/list.xhtml");
        publisher.follows("#publishing a:has-text('" + DEPLOYMENT + "')");
        var changes = publisher.sees("#correction\\:changes tbody").innerText();
        assertTrue(changes.contains("outcomes.de_arrested") && !changes.contains("faces.seen"), changes);
        publisher.page().locator("#correction\\:placeEn").fill(RIGHT_PLACE);
        changes = publisher
                .follows("#correction\\:show")
                .sees("#correction\\:changes tbody")
                .innerText();
        assertTrue(changes.contains("outcomes.de_arrested") && changes.contains("location.name.en"), changes);
        publisher.page().locator("#correction\\:reasonEn").fill("An arrest was undone");
        publisher.page().locator("#correction\\:reasonCy").fill("Dadwnaed un arestiad");
        publisher.follows("#correction\\:correct").sees("#messages .notice--good");
        publisher.sees("#correction\\:nothing, #nothing");
        assertTrue(Http.get(exercise.page("/en/deployments")).body().contains(RIGHT_PLACE));
        publisher
                .opens("/admin/publishing/due.xhtml?who=PUBLISHER&sort=DEPLOYMENT")
                .sees("#due\\:tasks");
    }

    @Test
    @Order(13)
    void aMemberOfStaffAgreesThemselvesAndIsSentPastTheCameras() {
        var walks = "/operations/tests/walks.xhtml?id=" + NEXT_ID;
        var engineer = exercise.signedIn(browser, "engineer").opens(walks);
        engineer.page().locator("#register\\:username").fill("bronze");
        engineer.page().locator("#register\\:personRef").fill("EX-03");
        engineer.follows("#register\\:ask").sees("#messages .notice--good");

        var bronze = exercise.signedIn(browser, "bronze").looks();
        bronze.follows("#asked button").sees("#messages .notice--good");
        bronze.opens(walks).page().locator("#plan\\:direction").fill("station to stadium");
        bronze.page().locator("#plan\\:wearing").fill("glasses");
        bronze.follows("#plan\\:keep").sees("#walks td:has-text('station to stadium')");
        bronze.follows("#walks td button").sees("#walks td:has-text('Set out at')");
    }

    @Test
    @Order(14)
    void thePublisherLooksAfterDocumentsAndWhatWasBeforeThisSystem() throws Exception {
        var keeper = new RecordKeeper(exercise.signedIn(browser, "publisher"), exercise);
        keeper.publishesAndWithdrawsADocument();
        keeper.correctsWhatWasCarriedOver();
    }

    @Test
    @Order(15)
    void programsOfOthersReadTheOpenDataAndTheFeeds() throws Exception {
        var data = new PublicData(exercise);
        data.isOpenToEveryProgram();
        data.isWhatItsDescriptionsSay();
        data.fitsItsIndexes();
    }

    @Test
    @Order(16)
    void anApplicationIsKeptWhileItIsWritten() {
        new Paperwork(exercise, browser).anApplicationIsKeptWhileItIsWritten();
    }

    @Test
    @Order(17)
    void anOfficerRefusesAnApplicationAndSaysWhy() {
        new Paperwork(exercise, browser).anOfficerRefusesAndSaysWhy(ASKED);
    }

    @Test
    @Order(18)
    void twoOfficersHoldARecordAndLetItGo() {
        new Paperwork(exercise, browser).twoOfficersHoldARecordAndLetItGo(NEXT_ID);
    }

    @Test
    @Order(19)
    void staffWorkInWelshOnceTheyHaveChosenIt() throws Exception {
        var officer = exercise.signedIn(browser, "authoriser");
        new WelshVisit(officer)
                .chooses()
                .reads(
                        "/operations/start.xhtml",
                        "/operations/deployments/list.xhtml",
                        "/operations/deployments/view.xhtml?id=" + NEXT_ID,
                        "/operations/deployments/pack.xhtml?id=" + NEXT_ID,
                        "/operations/authority/queue.xhtml",
                        "/operations/authority/review.xhtml",
                        "/operations/watchlists/list.xhtml",
                        "/admin/incidents/list.xhtml",
                        "/admin/settings/list.xhtml",
                        "/operations/password.xhtml");
        new WelshVisit(exercise.signedIn(browser, "authoriser")).reads("/operations/footage/list.xhtml");

        new WelshVisit(exercise.signedIn(browser, "dpo"))
                .chooses()
                .reads(
                        "/admin/retention/overview.xhtml",
                        "/admin/retention/policy.xhtml",
                        "/admin/retention/proofs.xhtml",
                        "/admin/requests/receive.xhtml",
                        "/admin/emergency/list.xhtml",
                        "/admin/audit/log.xhtml");
        new WelshVisit(exercise.signedIn(browser, "operator"))
                .chooses()
                .reads(
                        "/operations/duty/list.xhtml",
                        "/operations/live/console.xhtml?id=" + NEXT_ID,
                        "/staff/signed-out.xhtml");
    }
}
