package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import uk.police.lfr.audit.verify.mirror.Mirror;

/** Anybody on the page where our figures can be checked. */
final class PublicCheck {
    static final String POLICY_EN = "Use of live facial recognition";
    static final String POLICY_CY = "Defnyddio adnabod wynebau byw";

    private static final int LONGEST_SECONDS = 60;

    private final Person anybody;
    private final Page page;

    /** Checks a published record in every way that the portal offers, as it is and with one byte changed. */
    static void findsEveryChange(ExerciseUnderTest exercise, PortalBrowser browser, String deployment)
            throws IOException, InterruptedException {
        var check = new PublicCheck(exercise.anybody(browser));
        check.awaitProof(exercise, deployment);
        assertEquals("sound", check.ofRecord(deployment));
        assertEquals("wrong", check.ofRecordWithChangedRow(deployment));
        String table = Http.get(exercise.page("/api/v1/deployments.csv")).body();
        assertEquals("sound", check.ofTable(table));
        assertEquals("wrong", check.ofTable(changed(table)));
        String english = check.page.locator(row(deployment) + " th a").getAttribute("href");
        check.stand(exercise, english);
        weigh(exercise, browser, english);
        copies(exercise);
    }

    /** The policy that was published is offered in both languages, and with each deployment that it governed. */
    static void readsThePolicy(ExerciseUnderTest exercise, PortalBrowser browser, String deployment)
            throws IOException, InterruptedException {
        var anybody = exercise.anybody(browser).opens("/en/documents");
        var file = anybody.sees("#documents a[type='application/pdf']");
        assertEquals(POLICY_EN + ", version 1 (PDF)", file.innerText());
        assertEquals(200, anybody.statusOf(file.getAttribute("href")));
        assertTrue(anybody.opens("/cy/dogfennau").sees("#documents").innerText().contains(POLICY_CY));
        String page = PublishedFigures.of(exercise, deployment).page("cy");
        assertTrue(anybody.opens(page).reads().contains(POLICY_CY));
    }

    /** Pages with all that a deployment leaves behind. */
    private void stand(ExerciseUnderTest exercise, String english) {
        for (String path : List.of(
                "/en/",
                "/en/deployments",
                english,
                english.replace("/en/", "/cy/"),
                "/cy/ystadegau",
                "/en/accuracy",
                "/en/deletion-proofs",
                "/cy/gwirio")) {
            PublicPages.looks(page, exercise.page(path).toString());
        }
    }

    /** Home and a deployment with all its results are soon there on a slow line. */
    private static void weigh(ExerciseUnderTest exercise, PortalBrowser browser, String english) {
        for (String path : List.of("/en/", "/cy/", english)) {
            var view = FirstView.of(browser, exercise.publicPage(path).toString());
            assertTrue(view.requests() > 5, view + ": the page with its sheets and scripts");
            assertTrue(view.bytes() < FirstView.LIMIT_BYTES, path + " " + view);
        }
    }

    /** The whole site as files, every link followed and the log verified. */
    private static void copies(ExerciseUnderTest exercise) throws IOException, InterruptedException {
        var said = new ByteArrayOutputStream();
        var folder = Files.createTempDirectory("lfr-copy");
        int code = Mirror.run(
                new String[] {exercise.page("").toString(), folder.toString()},
                new PrintStream(said, true, StandardCharsets.UTF_8));
        assertEquals(0, code, said.toString(StandardCharsets.UTF_8));
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    /** The log's next head is signed within seconds, and covers what was published before it. */
    private void awaitProof(ExerciseUnderTest exercise, String deployment) throws IOException, InterruptedException {
        String proof = page.locator(row(deployment) + " a[data-part=proof]").getAttribute("href");
        for (int i = 0; Http.get(exercise.page(proof)).statusCode() != 200 && i < LONGEST_SECONDS; i++) {
            Thread.sleep(1000);
        }
    }

    private static String row(String deployment) {
        return "tr[data-check]:has-text('" + deployment + "')";
    }

    private PublicCheck(Person anybody) {
        this.anybody = anybody.opens("/en/verify");
        this.page = anybody.page();
    }

    /** What the page says of the newest version of a deployment's record. */
    private String ofRecord(String deployment) {
        page.locator(row(deployment) + " button").click();
        return verdict();
    }

    /** The same where what comes is not what was published: one byte of its row is another. */
    private String ofRecordWithChangedRow(String deployment) {
        page.route("**/versions/*/row", route -> {
            var row = route.fetch().text();
            route.fulfill(new Route.FulfillOptions().setBody(changed(row)));
        });
        String verdict = ofRecord(deployment);
        page.unroute("**/versions/*/row");
        return verdict;
    }

    /** What it says of a table from the visitor's disk. */
    private String ofTable(String table) {
        page.locator("#check-file")
                .setInputFiles(new FilePayload("deployments.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        return verdict();
    }

    /** With another letter in its last word. */
    private static String changed(String row) {
        int last = row.lastIndexOf('"') - 1;
        return row.substring(0, last) + (char) (row.charAt(last) ^ 1) + row.substring(last + 1);
    }

    private String verdict() {
        var outcome = anybody.sees("#check-outcome[data-verdict]:not([data-verdict=busy])");
        anybody.looks();
        assertEquals("check-outcome", page.evaluate("document.activeElement.id"), "the outcome has the focus");
        return outcome.getAttribute("data-verdict");
    }
}
