package uk.police.lfr.watchlist.control;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A hand-in that remembers what was opened and how much was read of it. */
final class CountedHandIn implements HandedIn {
    private final HandedIn handedIn;
    private final List<String> opened = new ArrayList<>();
    private long bytesRead;

    CountedHandIn(HandedIn handedIn) {
        this.handedIn = handedIn;
    }

    List<String> opened() {
        return opened;
    }

    long bytesRead() {
        return bytesRead;
    }

    @Override
    public Set<String> names() {
        return handedIn.names();
    }

    @Override
    public InputStream open(String name) throws IOException {
        opened.add(name);
        return new FilterInputStream(handedIn.open(name)) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int read = super.read(into, offset, length);
                bytesRead += Math.max(0, read);
                return read;
            }
        };
    }

    @Override
    public void close() {
        handedIn.close();
    }
}
