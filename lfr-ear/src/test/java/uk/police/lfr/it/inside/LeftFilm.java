package uk.police.lfr.it.inside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import uk.police.lfr.vision.FaceDetector;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.source.CameraAddress;
import uk.police.lfr.vision.source.FrameSources;
import uk.police.lfr.vision.source.SourceSettings;

/**
 * What can be seen in a film that left the system.
 *
 * @param pictures in it
 * @param faces that a detector finds in every fifth of them
 * @param cornerIsGrey whether the upper right corner is covered in all of them
 */
public record LeftFilm(int pictures, int faces, boolean cornerIsGrey) {
    private static final int EVERY = 5;
    private static final int GREY = 96;
    private static final int CODING_ERROR = 12;

    /** Looks through an MP4 file. */
    public static LeftFilm seen(byte[] mp4, FaceDetector detector) throws IOException {
        Path file = Files.write(Files.createTempFile("left", ".mp4"), mp4);
        int pictures = 0;
        int faces = 0;
        boolean grey = true;
        try (var source = new FrameSources(Clock.systemUTC())
                .open(CameraAddress.parse(file.toUri().toString()), SourceSettings.evaluation())) {
            for (Frame frame = source.next(); frame != null; frame = source.next()) {
                faces += pictures++ % EVERY == 0 ? detector.detect(frame).size() : 0;
                grey &= Math.abs(corner(frame) - GREY) <= CODING_ERROR;
                frame.close();
            }
        } finally {
            Files.delete(file);
        }
        return new LeftFilm(pictures, faces, grey);
    }

    private static int corner(Frame frame) {
        int x = frame.width() * 19 / 20;
        int y = frame.height() / 20;
        return frame.pixels().get((y * frame.width() + x) * Frame.CHANNELS) & 0xFF;
    }
}
