package uk.police.lfr.recognition.control;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uk.police.lfr.vision.Frame;

class FrameSlotTest {
    private static final Duration AT_ONCE = Duration.ofMillis(1);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final FrameSlot slot = new FrameSlot();

    private static Frame frame() {
        return Frame.allocate(8, 8, Instant.EPOCH);
    }

    private static void assertClosed(Frame frame) {
        assertThrows(IllegalStateException.class, frame::pixels);
    }

    @Test
    void theNewestFrameWinsAndTheOlderIsWiped() throws InterruptedException {
        Frame older = frame();
        Frame newer = frame();
        assertFalse(slot.put(older));
        assertTrue(slot.put(newer));
        assertClosed(older);
        try (Frame taken = slot.take(AT_ONCE)) {
            assertSame(newer, taken);
            assertDoesNotThrow(taken::pixels);
        }
    }

    @Test
    void aFrameIsTakenOnce() throws InterruptedException {
        slot.put(frame());
        slot.take(AT_ONCE).close();
        assertNull(slot.take(AT_ONCE));
    }

    @Test
    void aFrameThatWasTakenIsTheTakersOwn() throws InterruptedException {
        slot.put(frame());
        try (Frame taken = slot.take(AT_ONCE)) {
            assertFalse(slot.put(frame()));
            slot.close();
            assertDoesNotThrow(taken::pixels);
        }
    }

    @Test
    void closingWipesWhatWasNotTakenAndWhatComesLater() throws InterruptedException {
        Frame held = frame();
        Frame late = frame();
        slot.put(held);
        slot.close();
        assertTrue(slot.put(late));
        assertClosed(held);
        assertClosed(late);
        assertNull(slot.take(LONG));
    }

    @Test
    @Timeout(30)
    void aWaitingWorkerGetsTheFrameThatComes() throws Exception {
        CompletableFuture<Frame> taken = CompletableFuture.supplyAsync(this::takeLong);
        Frame frame = frame();
        slot.put(frame);
        assertSame(frame, taken.get(20, TimeUnit.SECONDS));
        frame.close();
    }

    @Test
    @Timeout(30)
    void closingEndsAWait() throws Exception {
        CompletableFuture<Frame> taken = CompletableFuture.supplyAsync(this::takeLong);
        slot.close();
        assertNull(taken.get(20, TimeUnit.SECONDS));
    }

    private Frame takeLong() {
        try {
            return slot.take(LONG);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
