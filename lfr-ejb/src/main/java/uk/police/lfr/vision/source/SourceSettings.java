package uk.police.lfr.vision.source;

import java.time.Duration;

/**
 * How a source is read.
 *
 * @param connectLimit longest wait for the first picture's stream: connection, sign-in and stream description together
 * @param silenceLimit longest wait for one picture once connected
 * @param paced whether a file gives its pictures at the speed of its timestamps, as a camera would; streams always do
 * @param looped whether a file starts again at its end; streams have none
 */
public record SourceSettings(Duration connectLimit, Duration silenceLimit, boolean paced, boolean looped) {
    // The console shows a lost camera within 5 s (release promise): one second stays for telling it.
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(4);
    private static final Duration SILENCE_LIMIT = Duration.ofSeconds(3);

    public SourceSettings {
        requirePositive(connectLimit);
        requirePositive(silenceLimit);
    }

    /** A camera in use; a file stands in for a camera and so is paced and looped. */
    public static SourceSettings live() {
        return new SourceSettings(CONNECT_LIMIT, SILENCE_LIMIT, true, true);
    }

    /** A file from its first picture to its last, as fast as they are taken. */
    public static SourceSettings evaluation() {
        return new SourceSettings(CONNECT_LIMIT, SILENCE_LIMIT, false, false);
    }

    public SourceSettings withConnectLimit(Duration limit) {
        return new SourceSettings(limit, silenceLimit, paced, looped);
    }

    public SourceSettings withSilenceLimit(Duration limit) {
        return new SourceSettings(connectLimit, limit, paced, looped);
    }

    public SourceSettings withPaced(boolean atFilesSpeed) {
        return new SourceSettings(connectLimit, silenceLimit, atFilesSpeed, looped);
    }

    public SourceSettings withLooped(boolean again) {
        return new SourceSettings(connectLimit, silenceLimit, paced, again);
    }

    private static void requirePositive(Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("A source's limit is above 0, not " + limit);
        }
    }
}
