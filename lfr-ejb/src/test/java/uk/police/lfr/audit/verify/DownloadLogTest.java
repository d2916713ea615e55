package uk.police.lfr.audit.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What it says when nothing comes; what it fetches is in {@link DownloadedLog}. */
class DownloadLogTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void aWrongCallSaysHowItIsCalled() throws InterruptedException {
        assertEquals(2, run("http://localhost/api/v1/log"));
        assertEquals("usage: DownloadLog URL DIR", text());
    }

    @Test
    void whereNobodyAnswersOneLineSaysSo() throws InterruptedException {
        assertEquals(1, run("http://localhost:1/api/v1/log", folder.toString()));
        assertTrue(text().matches("FAULT  cannot fetch the log from http://localhost:1/api/v1/log: .+"), text());
    }

    @Test
    void whatIsNoAddressIsOneLineToo() throws InterruptedException {
        assertEquals(1, run("not an address", folder.toString()));
        assertTrue(text().startsWith("FAULT  cannot fetch the log from not an address: "), text());
    }

    private int run(String... arguments) throws InterruptedException {
        return DownloadLog.run(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String text() {
        return said.toString(StandardCharsets.UTF_8).strip();
    }
}
