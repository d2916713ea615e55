package uk.police.lfr.platform.control.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.platform.contract.KeyId;

class KeyFolderTest {
    private static final byte[] CONTENT = {1, 2, 3};

    private final KeyId key = RandomIds.next();

    @TempDir
    private Path folder;

    private KeyFolder keys;

    @BeforeEach
    void open() throws IOException {
        keys = new KeyFolder(folder);
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void whatIsWrittenIsThereUnderItsNameAlone() throws IOException {
        keys.write(key, CONTENT);
        assertEquals(List.of(key.value() + ".key"), files());
        assertArrayEquals(CONTENT, keys.read(key).orElseThrow());
    }

    /** As on a full disk: what was begun does not stay behind. */
    @Test
    void aWriteThatFailsLeavesNothingHalfWritten() throws IOException {
        Path inTheWay = Files.createDirectories(folder.resolve(key.value() + ".key/in-the-way"));
        assertThrows(IOException.class, () -> keys.write(key, CONTENT));
        assertEquals(List.of(key.value() + ".key"), files());
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        keys.write(key, CONTENT);
        assertArrayEquals(CONTENT, keys.read(key).orElseThrow());
    }
}
