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

/** A page is rendered once for a crowd, anew after a few seconds, and at once when something is published. */
class KeptPagesTest {
    private final AtomicLong now = new AtomicLong();
    private final KeptPages pages = new KeptPages(now::get);
    private int rendered;

    private KeptPage read(String key) throws IOException, ServletException {
        return pages.page(key, this::render).orElseThrow();
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
        now.addAndGet(KeptPages.FRESH.toNanos() - 1);
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
        now.addAndGet(KeptPages.FRESH.toNanos());
        read("/en/");
        assertEquals(2, rendered);
    }

    @Test
    void whatIsPublishedIsReadAtOnce() throws Exception {
        read("/en/");
        pages.on((VersionPublished) null);
        read("/en/");
        assertEquals(2, rendered);
    }

    @Test
    void aDocumentIsReadAtOnceAndOneThatWasWithdrawnIsNotReadAgain() throws Exception {
        read("/en/documents");
        pages.on((DocumentPublished) null);
        read("/en/documents");
        assertEquals(2, rendered);
        pages.on((DocumentWithdrawn) null);
        read("/en/documents");
        assertEquals(3, rendered);
    }

    @Test
    void whileOneRendersOthersReadTheOneBefore() throws Exception {
        KeptPage before = read("/en/");
        now.addAndGet(KeptPages.FRESH.toNanos());
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Thread slow = new Thread(() -> {
            try {
                pages.page("/en/", () -> {
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
        assertFalse(pages.page("/en/", Optional::empty).isPresent());
        read("/en/");
        assertEquals(1, rendered);
    }

    @Test
    void aFailureIsNotKeptAndTheNextVisitorTriesAgain() throws Exception {
        assertThrows(
                IOException.class,
                () -> pages.page("/en/", () -> {
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
