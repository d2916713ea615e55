package uk.police.lfr.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Watchlists to import, made from the exercise's own. */
final class WatchlistZip {

    /** The picture that cannot be used: a JPEG's first bytes and nothing behind them. */
    static final String BROKEN = "broken.jpg";

    private static final byte[] JPEG_CUT_SHORT = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16};
    private static final String ITS_LINE = BROKEN
            + ",EX-99,Exercise Subject 99,SUSPECT,fictional class 99,RMS,PIC-99,fictional legal basis,2026-03-15,1990-02-03,"
            + "Exercise: EX-99 is suspected of a fictional offence,Exercise: expected in this street,ARREST\n";

    private WatchlistZip() {}

    /** Everything in {@code original}, and one broken picture more, which the table names. */
    static Path withBrokenPicture(Path original, Path target) throws IOException {
        try (var from = new ZipFile(original.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(target))) {
            for (var entry : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.getInputStream(entry).transferTo(to);
                if (entry.getName().endsWith(".csv")) {
                    to.write(ITS_LINE.getBytes(StandardCharsets.UTF_8));
                }
            }
            to.putNextEntry(new ZipEntry(BROKEN));
            to.write(JPEG_CUT_SHORT);
        }
        return target;
    }
}
