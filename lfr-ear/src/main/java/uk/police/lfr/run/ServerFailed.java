package uk.police.lfr.run;

import java.nio.file.Path;

/** A server did not come up; the message is one line that says what to look at. */
public final class ServerFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServerFailed(String what) {
        super(what);
    }

    ServerFailed(String what, Path log) {
        super(what + "; see " + log);
    }
}
