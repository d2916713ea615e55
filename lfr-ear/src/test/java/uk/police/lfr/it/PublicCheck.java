package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
        check.fit(deployment);
        copies(exercise);
    }

    /** Pages with all that a deployment leaves behind, on every width. */
    private void fit(String deployment) {
        String english = page.locator(row(deployment) + " th a").getAttribute("href");
        for (String path : List.of(
                "/en/",
                "/en/deployments",
                english,
                english.replace("/en/", "/cy/"),
                "/cy/ystadegau",
                "/en/accuracy",
                "/en/deletion-proofs",
                "/cy/gwirio")) {
            anybody.opens(path);
            PublicPages.fits(page, path);
            PublicPages.keep(page, page.url());
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
