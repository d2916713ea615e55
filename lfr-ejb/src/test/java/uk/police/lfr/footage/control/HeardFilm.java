package uk.police.lfr.footage.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.FrameSource;
import uk.police.lfr.vision.source.CameraAddress;
import uk.police.lfr.vision.source.ClipWriter;
import uk.police.lfr.vision.source.FrameSources;
import uk.police.lfr.vision.source.HeardPictures;
import uk.police.lfr.vision.source.SourceSettings;

/** What a tap hears of small films with a key picture each second. */
public final class HeardFilm {
    private HeardFilm() {}

    static HeardPictures of(Path folder, int width, int height, int frames) {
        return heard(film(folder.resolve("heard.h264"), width, height, frames));
    }

    /** 30 pictures, then 30 of another size. */
    static HeardPictures joined(Path folder) {
        try {
            Path small = film(folder.resolve("small.h264"), 320, 240, 30);
            Path large = film(folder.resolve("large.h264"), 640, 360, 30);
            Files.write(small, Files.readAllBytes(large), StandardOpenOption.APPEND);
            return heard(small);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path film(Path file, int width, int height, int frames) {
        Random noise = new Random(5);
        try (ClipWriter clip = ClipWriter.h264(file, width, height, 25, 800_000)) {
            for (int i = 0; i < frames; i++) {
                try (Frame frame = Frame.allocate(width, height, Instant.EPOCH)) {
                    fill(frame, i, noise);
                    clip.add(frame);
                }
            }
        }
        return file;
    }

    private static void fill(Frame frame, int number, Random noise) {
        ByteBuffer pixels = frame.pixels();
        int grey = 40 + 4 * (number % 40);
        for (int i = 0; i < frame.width() * frame.height() * Frame.CHANNELS; i++) {
            pixels.put(i, (byte) grey);
        }
        for (int i = 0; i < 200; i++) {
            pixels.put(noise.nextInt(frame.width() * frame.height() * Frame.CHANNELS), (byte) 255);
        }
    }

    public static HeardPictures heard(Path film) {
        HeardPictures heard = new HeardPictures();
        try (FrameSource source = new FrameSources(Clock.systemUTC())
                .open(CameraAddress.parse(film.toUri().toString()), SourceSettings.evaluation(), heard)) {
            Frame frame = source.next();
            while (frame != null) {
                frame.close();
                frame = source.next();
            }
        }
        return heard;
    }
}
