package uk.police.lfr.bench.peers;

import java.io.IOException;
import java.nio.file.Path;

/** The program {@code limits}: what one core can do at most, and a search written for its registers in C++. */
final class Limits implements AutoCloseable {
    private final PeerProcess program;

    Limits(Path installed) throws IOException {
        program = new PeerProcess(installed.resolve("limits").toString());
    }

    /** Thousand million floating-point operations a second, multiply-add. */
    double multiplyAdd() throws IOException {
        return ask("fma");
    }

    /** Thousand million bytes a second, of so much memory again and again. */
    double read(long bytes) throws IOException {
        return ask("read " + mebibytes(bytes));
    }

    /** The same, set to zero. */
    double zero(long bytes) throws IOException {
        return ask("zero " + mebibytes(bytes));
    }

    private static long mebibytes(long bytes) {
        return Math.max(1, Math.round(bytes / 1048576.0));
    }

    /** What {@link #search} searches from now on. */
    void rows(int entries, int length) throws IOException {
        ask("rows " + entries + " " + length);
    }

    /** Microseconds a probe. */
    double search(int probes, int best) throws IOException {
        return ask("search " + probes + " " + best);
    }

    private double ask(String question) throws IOException {
        return Double.parseDouble(program.ask(question));
    }

    @Override
    public void close() {
        program.close();
    }
}
