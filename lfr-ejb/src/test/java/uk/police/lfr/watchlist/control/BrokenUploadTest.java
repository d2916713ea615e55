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
import uk.police.lfr.platform.contract.KeyId;

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
        try (ListWorld world = new ListWorld(temporary)) {
            ImportReception reception = world.of(ImportReception.class);
            KeyId key = world.in(() -> reception.admit(world.list(), "builder"));
            assertThrows(UncheckedIOException.class, () -> reception.keep(key, breaksOff()));
            try (Stream<Path> left = Files.list(world.spoolFolder())) {
                assertEquals(0, left.count());
            }
        }
    }
}
