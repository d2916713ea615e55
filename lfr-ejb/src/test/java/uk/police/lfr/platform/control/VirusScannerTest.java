package uk.police.lfr.platform.control;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import uk.police.lfr.platform.control.VirusScanner.Finding;

/** Spoken with over a real socket, by a scanner that answers what the test wants. */
class VirusScannerTest {
    private byte[] scanned;

    private Finding finding(byte[] content, String answer)
            throws IOException, InterruptedException, ExecutionException {
        try (ServerSocket daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            FutureTask<byte[]> scanning = new FutureTask<>(() -> scan(daemon, answer));
            new Thread(scanning).start();
            Finding finding = new VirusScanner("127.0.0.1:" + daemon.getLocalPort()).scan(content);
            scanned = scanning.get();
            return finding;
        }
    }

    private static byte[] scan(ServerSocket daemon, String answer) throws IOException {
        try (var asked = daemon.accept()) {
            DataInputStream from = new DataInputStream(asked.getInputStream());
            assertEquals("zINSTREAM\0", new String(from.readNBytes(10), US_ASCII));
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            for (int count = from.readInt(); count > 0; count = from.readInt()) {
                content.write(from.readNBytes(count));
            }
            asked.getOutputStream().write((answer + "\0").getBytes(US_ASCII));
            return content.toByteArray();
        }
    }

    @Test
    void theWholeFileIsScanned() throws Exception {
        byte[] content = new byte[200_000];
        new Random(1).nextBytes(content);
        assertEquals(Finding.CLEAN, finding(content, "stream: OK"));
        assertArrayEquals(content, scanned);
    }

    @Test
    void whatItFindsIsNotLetIn() throws Exception {
        assertEquals(Finding.FOUND, finding(new byte[10], "stream: Eicar-Signature FOUND"));
    }

    @Test
    void anythingElseIsNoWordToRelyOn() throws Exception {
        assertEquals(Finding.SILENT, finding(new byte[10], "INSTREAM size limit exceeded. ERROR"));
        assertEquals(Finding.SILENT, finding(new byte[10], ""));
    }

    @Test
    void aScannerThatIsAwayLetsNothingIn() throws IOException {
        int free;
        try (ServerSocket nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = nobody.getLocalPort();
        }
        assertEquals(Finding.SILENT, new VirusScanner("127.0.0.1:" + free).scan(new byte[10]));
        assertEquals(Finding.SILENT, new VirusScanner("nonsense").scan(new byte[10]));
    }

    @Test
    void withoutAScannerNobodyIsAsked() {
        assertEquals(Finding.CLEAN, new VirusScanner("").scan(new byte[10]));
    }
}
