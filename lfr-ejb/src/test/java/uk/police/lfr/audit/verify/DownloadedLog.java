package uk.police.lfr.audit.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.police.lfr.audit.control.LogUnderTest;

/** A log fetched into a folder, and what the verifier says of it. */
public final class DownloadedLog {
    private final Path folder;
    private String said = "";

    public DownloadedLog(LogUnderTest log, Path folder) {
        this.folder = folder;
        try (PublicLogServer server = new PublicLogServer(log)) {
            DownloadLog.fetch(server.url(), folder);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** @return the exit code */
    public int verify(String... more) {
        List<String> arguments = new ArrayList<>(List.of(folder.toString()));
        arguments.addAll(List.of(more));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = VerifyLog.run(arguments.toArray(new String[0]), new PrintStream(out, true, StandardCharsets.UTF_8));
        said = out.toString(StandardCharsets.UTF_8);
        return code;
    }

    /** What the last verification printed. */
    public String said() {
        return said;
    }

    public List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
