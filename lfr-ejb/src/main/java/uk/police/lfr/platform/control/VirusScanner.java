package uk.police.lfr.platform.control;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/**
 * The force's virus scanner, where one is set: ClamAV's daemon or whatever speaks its protocol (INSTREAM). Where it is set and
 * does not answer, nothing is let in.
 */
@ApplicationScoped
public class VirusScanner {
    /** {@code host:port}, on this machine or a network that nobody listens on: files go there in the clear. */
    static final String ADDRESS = "lfr.scanner";

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int PART = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;

    /** What it says of a file. */
    public enum Finding {
        CLEAN,
        FOUND,
        SILENT
    }

    private final String address;

    public VirusScanner() {
        this(Setting.text(ADDRESS).orElse(""));
    }

    VirusScanner(String address) {
        this.address = address;
    }

    /** Clean where no scanner is set. */
    public Finding scan(byte[] content) {
        if (address.isEmpty()) {
            return Finding.CLEAN;
        }
        try (Socket socket = new Socket()) {
            int colon = address.lastIndexOf(':');
            socket.connect(
                    new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))),
                    (int) LONGEST.toMillis());
            socket.setSoTimeout((int) LONGEST.toMillis());
            send(content, new DataOutputStream(socket.getOutputStream()));
            return finding(new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), US_ASCII));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreachable) {
            return Finding.SILENT;
        }
    }

    private static void send(byte[] content, DataOutputStream to) throws IOException {
        to.write("zINSTREAM\0".getBytes(US_ASCII));
        for (int from = 0; from < content.length; from += PART) {
            int count = Math.min(PART, content.length - from);
            to.writeInt(count);
            to.write(content, from, count);
        }
        to.writeInt(0);
        to.flush();
    }

    /** Anything but a plain "OK" or "FOUND" is no word to rely on. */
    private static Finding finding(String answer) {
        String said = answer.replace("\0", "").strip();
        return said.endsWith(": OK") ? Finding.CLEAN : said.endsWith(" FOUND") ? Finding.FOUND : Finding.SILENT;
    }
}
