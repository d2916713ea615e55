package uk.police.lfr.watchlist.control;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/**
 * What somebody handed in for import: named files, whatever held them. Closing deletes it from this server. One thread.
 */
public interface HandedIn extends AutoCloseable {
    /**
     * Names of all files as handed in, with forward slashes; not yet judged.
     *
     * @throws ImportRefused it cannot be read at all
     */
    Set<String> names();

    /** The content of one of {@link #names()}, closed by the caller. */
    InputStream open(String name) throws IOException;

    @Override
    void close();
}
