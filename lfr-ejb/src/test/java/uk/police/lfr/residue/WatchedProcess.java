package uk.police.lfr.residue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import uk.police.lfr.vision.TestModels;

/** {@link WatchedStreet} in a virtual machine of its own. Closing ends it. */
final class WatchedProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader says;
    private final PrintStream told;

    private WatchedProcess(Process process) {
        this.process = process;
        says = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        told = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /** The product as it is. */
    static WatchedProcess start(Path film, Path folder) throws IOException {
        return start(film, folder, "");
    }

    /** @param before classes that stand in for the product's; none where it is empty */
    private static WatchedProcess start(Path film, Path folder, String before, String... part) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-modules",
                "jdk.incubator.vector",
                "-XX:+UseG1GC",
                "-XX:G1HeapRegionSize=1m",
                "-Xmx256m",
                "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp")),
                "-Dlfr.models.dir=" + TestModels.models(),
                "-cp",
                before + System.getProperty("java.class.path"),
                WatchedStreet.class.getName(),
                film.toString(),
                folder.toString()));
        command.addAll(List.of(part));
        return new WatchedProcess(new ProcessBuilder(command)
                .redirectError(folder.resolve("errors.log").toFile())
                .start());
    }

    /** Without zeroing, the last part alone: a class that does nothing is found before the one that does. */
    static WatchedProcess startUnzeroed(Path film, Path folder) throws IOException {
        Path source = folder.resolve("Zeros.java");
        try (var text = WatchedProcess.class.getResourceAsStream("Zeros.txt")) {
            Files.copy(text, source);
        }
        Path classes = Files.createDirectories(folder.resolve("unzeroed"));
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "--release", "17", "-d", classes.toString(), source.toString());
        if (result != 0) {
            throw new IOException("The class that does not zero does not compile");
        }
        return start(film, folder, classes + System.getProperty("path.separator"), "cut");
    }

    long pid() {
        return process.pid();
    }

    /** Waits for it to say this. @return the whole line */
    String await(String word) throws IOException {
        String line;
        while ((line = says.readLine()) != null) {
            if (line.startsWith(word)) {
                return line;
            }
        }
        throw new IOException("The process ended before it said " + word);
    }

    void tell(String line) {
        told.println(line);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
