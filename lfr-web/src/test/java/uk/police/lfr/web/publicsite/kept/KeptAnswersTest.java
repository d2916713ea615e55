package uk.police.lfr.web.publicsite.kept;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.lfr.transparency.contract.DocumentPublished;
import uk.police.lfr.transparency.contract.DocumentWithdrawn;
import uk.police.lfr.transparency.contract.VersionPublished;
import uk.police.lfr.web.publicsite.TaggedText;

/** An answer is made once for a crowd, anew after a few seconds, and at once when something is published. */
class KeptAnswersTest {
    private final AtomicLong now = new AtomicLong();
    private final KeptAnswers answers = new KeptAnswers(now::get);
    private int rendered;

    private KeptPage read(String key) throws IOException, ServletException {
        return answers.page(key, this::render).orElseThrow();
    }

    private Optional<KeptPage> render() {
        rendered++;
        return Optional.of(page());
    }

    private static KeptPage page() {
        return new KeptPage(Map.of("Content-Type", "text/html"), "<p>Page</p>".getBytes(UTF_8));
    }

    @Test
    void aCrowdReadsOneRendering() throws Exception {
        KeptPage first = read("/en/");
        now.addAndGet(KeptCopies.FRESH.toNanos() - 1);
        assertSame(first, read("/en/"));
        assertEquals(1, rendered);
    }

    @Test
    void eachVisitorsPageIsTheirOwnKind() throws Exception {
        assertNotSame(read("/en/ accepted"), read("/en/ rejected"));
    }

    @Test
    void afterAWhileItIsRenderedAnew() throws Exception {
        read("/en/");
        now.addAndGet(KeptCopies.FRESH.toNanos());
        read("/en/");
        assertEquals(2, rendered);
    }

    @Test
    void whatIsPublishedIsReadAtOnce() throws Exception {
        read("/en/");
        answers.on((VersionPublished) null);
        read("/en/");
        assertEquals(2, rendered);
    }

    @Test
    void aDocumentIsReadAtOnceAndOneThatWasWithdrawnIsNotReadAgain() throws Exception {
        read("/en/documents");
        answers.on((DocumentPublished) null);
        read("/en/documents");
        assertEquals(2, rendered);
        answers.on((DocumentWithdrawn) null);
        read("/en/documents");
        assertEquals(3, rendered);
    }

    @Test
    void whileOneRendersOthersReadTheOneBefore() throws Exception {
        KeptPage before = read("/en/");
        now.addAndGet(KeptCopies.FRESH.toNanos());
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Thread slow = new Thread(() -> {
            try {
                answers.page("/en/", () -> {
                    begun.countDown();
                    await(goOn);
                    return render();
                });
            } catch (IOException | ServletException e) {
                throw new IllegalStateException(e);
            }
        });
        slow.start();
        await(begun);
        assertSame(before, read("/en/"));
        goOn.countDown();
        slow.join();
        assertNotSame(before, read("/en/"));
        assertEquals(2, rendered);
    }

    @Test
    void whatIsPublishedWhileAPageIsRenderedIsNotMissingInTheNext() throws Exception {
        answers.page("/en/", () -> {
            answers.on((VersionPublished) null);
            return render();
        });
        read("/en/");
        assertEquals(2, rendered);
    }

    @Test
    void aTextIsMadeOnceForAllReadersAndAnewWhenSomethingIsPublished() {
        TaggedText first = text("/feeds/deployments.atom");
        assertSame(first, text("/feeds/deployments.atom"));
        answers.on((VersionPublished) null);
        TaggedText second = text("/feeds/deployments.atom");
        assertEquals(2, rendered);
        assertEquals(first.tag(), second.tag(), "the same text has the same tag");
    }

    @Test
    void everNewNamesOfThisHostDoNotFillTheMemory() {
        for (int name = 0; name < 1_000; name++) {
            text("https://" + name + "/sitemap.xml");
        }
        text("/api/v1/deployments");
        text("/api/v1/deployments");
        assertEquals(1_002, rendered, "there is no room, so it is made each time");
        now.addAndGet(KeptCopies.LONGEST.toNanos());
        text("/api/v1/deployments");
        text("/api/v1/deployments");
        assertEquals(1_003, rendered, "what has aged makes room");
    }

    private TaggedText text(String key) {
        return answers.text(key, () -> {
            rendered++;
            return "text";
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatIsNoPageIsNotKept() throws Exception {
        assertFalse(answers.page("/en/", Optional::empty).isPresent());
        read("/en/");
        assertEquals(1, rendered);
    }

    @Test
    void aFailureIsNotKeptAndTheNextVisitorTriesAgain() throws Exception {
        assertThrows(
                IOException.class,
                () -> answers.page("/en/", () -> {
                    throw new IOException("no database");
                }));
        now.addAndGet(Duration.ofSeconds(1).toNanos());
        read("/en/");
        assertEquals(1, rendered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "gzip, deflate, br", "br;q=1.0, gzip;q=0.8", "deflate,GZIP"})
    void whoTakesGzipGetsIt(String encodings) {
        assertTrue(KeptPage.takesGzip(encodings));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "br", "gzip;q=0", "gzip;q=0.0, br", "xgzip"})
    void whoDoesNotDoesNot(String encodings) {
        assertFalse(KeptPage.takesGzip(encodings));
        assertFalse(KeptPage.takesGzip(null));
    }
}
