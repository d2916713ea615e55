package uk.police.lfr.recognition.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.pipeline.FrameAnalysis;
import uk.police.lfr.vision.pipeline.FrameTally;
import uk.police.lfr.vision.pipeline.Lifetimes;
import uk.police.lfr.vision.pipeline.StageTimings;

class LatestPictureTest {
    private static final Instant NOW = Instant.parse("2026-09-07T12:00:00Z");

    private final LatestPicture latest = new LatestPicture(Clock.fixed(NOW, ZoneOffset.UTC));

    private static FrameAnalysis nobodyThere() {
        Duration none = Duration.ZERO;
        return new FrameAnalysis(
                NOW,
                true,
                List.of(),
                List.of(),
                List.of(),
                new FrameTally(0, 0, 0, 0, Lifetimes.NONE, Lifetimes.NONE, Map.of()),
                new StageTimings(none, none, none, none, none));
    }

    /** Somebody watches, and a frame comes. */
    private void takePicture() throws IOException {
        latest.write("anna", OutputStream.nullOutputStream());
        try (Frame frame = Frame.allocate(64, 48, NOW)) {
            latest.update(frame, nobodyThere());
        }
    }

    @Test
    void sendsTheSamePictureUntilTheNextFrame() throws IOException {
        takePicture();
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        assertTrue(latest.write("anna", first));
        assertTrue(latest.write("anna", second));
        assertTrue(first.size() > 0);
        assertArrayEquals(first.toByteArray(), second.toByteArray());
        latest.close();
    }

    @Test
    void nobodyIsGivenAPictureWithoutTheirName() throws IOException {
        takePicture();
        assertFalse(latest.write("bill", OutputStream.nullOutputStream()));
        takePicture();
        assertTrue(latest.write("bill", OutputStream.nullOutputStream()));
        assertTrue(latest.write("anna", OutputStream.nullOutputStream()));
        latest.close();
    }

    @Test
    void aLineThatStallsDoesNotHoldUpTheEnd() throws IOException, InterruptedException {
        takePicture();
        Thread ending = new Thread(latest::close);
        OutputStream stalled = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                try {
                    ending.start();
                    ending.join(Duration.ofSeconds(10).toMillis());
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                assertFalse(ending.isAlive(), "close waits for the line");
                throw new IOException("the line is gone");
            }

            @Override
            public void write(byte[] some, int from, int count) throws IOException {
                write(0);
            }
        };
        try {
            latest.write("anna", stalled);
        } catch (IOException gone) {
            assertFalse(latest.write("anna", OutputStream.nullOutputStream()), "wiped");
        }
        assertFalse(ending.isAlive());
    }
}
