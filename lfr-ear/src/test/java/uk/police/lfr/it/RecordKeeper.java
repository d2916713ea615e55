package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A publisher who looks after what is published besides the deployments of this system. */
record RecordKeeper(Person publisher, ExerciseUnderTest exercise) {

    private static final String TITLE = "Assessment of the port";

    /** What everybody reads of it at once, and no more once it was withdrawn. */
    void publishesAndWithdrawsADocument() throws IOException, InterruptedException {
        assertFalse(library().contains(TITLE));
        publisher.opens("/admin/publishing/documents.xhtml");
        publisher.page().locator("#publication\\:kind").selectOption("DPIA");
        fill("publication", "titleEn", TITLE);
        fill("publication", "titleCy", "Asesiad o’r porthladd");
        fill("publication", "from", "2026-01-01");
        publisher.page().locator("#publication\\:english").setInputFiles(pdf("english.pdf"));
        publisher.page().locator("#publication\\:welsh").setInputFiles(pdf("cymraeg.pdf"));
        publisher.follows("#publication\\:publish").sees("#messages .notice--good");
        assertTrue(library().contains(TITLE), "what is published is read at once");
        String file = newest().getAsJsonObject("file").get("cy").getAsString();
        assertEquals(
                "%PDF-1.7 cymraeg.pdf", Http.get(exercise.page(file)).body().strip());

        fill("withdrawal", "reasonEn", "The wrong file");
        fill("withdrawal", "reasonCy", "Y ffeil anghywir");
        publisher.follows("#withdrawal\\:withdraw").sees("#messages .notice--good");
        assertEquals(404, Http.get(exercise.page(file)).statusCode());
        assertEquals(
                "The wrong file",
                newest().getAsJsonObject("withdrawn").get("en").getAsString());
        assertFalse(library().contains(file), "what was withdrawn is offered no more");
    }

    private String library() throws IOException, InterruptedException {
        return Http.get(exercise.page("/en/documents")).body();
    }

    private JsonObject newest() throws IOException, InterruptedException {
        return JsonParser.parseString(
                        Http.get(exercise.page("/api/v1/documents")).body())
                .getAsJsonObject()
                .getAsJsonArray("documents")
                .get(0)
                .getAsJsonObject();
    }

    private static FilePayload pdf(String name) {
        return new FilePayload(name, "application/pdf", ("%PDF-1.7 " + name).getBytes(StandardCharsets.UTF_8));
    }

    /** A figure that was copied wrong; one that the force did not publish gets no number by the way. */
    void correctsWhatWasCarriedOver() throws IOException, InterruptedException {
        publisher.opens("/admin/publishing/history.xhtml");
        publisher.follows("#history a[href*='past.xhtml?reference=H2024-09-07']");
        fill("past", "watchlist", "100");
        publisher.follows("#past\\:show").sees("#past .ui-message-error");
        fill("past", "watchlist", "");
        fill("past", "faces", "34901");
        publisher.follows("#past\\:show");
        assertEquals(1, publisher.page().locator("#signing\\:changes tbody tr").count());
        String changes = publisher.sees("#signing\\:changes tbody").innerText();
        assertTrue(changes.contains("faces.seen") && changes.contains("34900") && changes.contains("34901"), changes);
        publisher.follows("#signing\\:publish").sees("#messages .notice--bad");
        fill("signing", "reasonEn", "A slip of the pen");
        fill("signing", "reasonCy", "Llithriad wrth ysgrifennu");
        publisher.follows("#signing\\:publish").sees("#messages .notice--good");
        String row = Http.get(exercise.page("/api/v1/deployments/H2024-09-07/versions/2/row"))
                .body();
        assertTrue(row.contains("34901"), row);
        assertTrue(Http.get(exercise.page("/en/deployments/H2024-09-07")).body().contains("A slip of the pen"));
    }

    private void fill(String form, String field, String words) {
        publisher.page().locator("#" + form + "\\:" + field).fill(words);
    }
}
