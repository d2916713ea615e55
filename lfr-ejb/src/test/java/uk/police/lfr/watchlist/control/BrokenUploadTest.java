package uk.police.lfr.watchlist.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenUploadTest {
    @TempDir
    private Path temporary;

    /** Half a picture, then the line is gone. */
    private static InputStream breaksOff() {
        return new SequenceInputStream(new ByteArrayInputStream(new byte[1000]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is gone");
            }
        });
    }

    @Test
    void anUploadThatBreaksOffLeavesNothingOnDisk() throws IOException {
        ImportSpool spool = new ImportSpool(temporary.resolve("lfr-imports"));
        assertThrows(UncheckedIOException.class, () -> spool.keep(breaksOff()));
        try (Stream<Path> left = Files.list(temporary.resolve("lfr-imports"))) {
            assertEquals(0, left.count());
        }
    }
}
