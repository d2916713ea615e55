package uk.police.lfr.exercise.media;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.source.JpegEncoder;

/** The exercise watchlist as a list builder receives one: a ZIP of pictures and {@code watchlist.csv}. */
final class WatchlistPack {
    /** Fixed, so that the same input makes the same file. */
    private static final LocalDateTime PACKED_AT = LocalDateTime.of(2026, 11, 22, 0, 0);

    private static final int QUALITY = 92;

    private WatchlistPack() {}

    static void write(List<Listing> listings, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out);
                JpegEncoder encoder = new JpegEncoder(QUALITY)) {
            StringBuilder csv = new StringBuilder(Listing.HEADER).append('\n');
            for (Listing listing : listings) {
                csv.append(listing.csv()).append('\n');
                begin(zip, listing.file());
                picture(zip, encoder, listing);
            }
            begin(zip, "watchlist.csv");
            zip.write(csv.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void picture(ZipOutputStream zip, JpegEncoder encoder, Listing listing) throws IOException {
        try (Frame frame = Pixels.frameOf(listing.picture())) {
            ByteBuffer jpeg = encoder.encode(frame);
            Channels.newChannel(zip).write(jpeg);
        }
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(PACKED_AT);
        zip.putNextEntry(entry);
    }
}
