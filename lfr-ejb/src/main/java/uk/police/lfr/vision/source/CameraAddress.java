package uk.police.lfr.vision.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Where a camera's pictures come from: {@code rtsp}, {@code rtsps}, {@code http} or {@code https} with a host, or
 * {@code file} with an absolute path. Immutable.
 *
 * <p>An address may hold the camera's password. No method shows it: {@link #toString()} and {@link #redacted()} leave
 * out user, password and query, and every path segment with an equals sign, where some recorders put a password.
 */
public final class CameraAddress {
    private static final Set<String> STREAMS = Set.of("rtsp", "rtsps", "http", "https");
    private static final String ALLOWED =
            "A camera address starts with rtsp://, rtsps://, http://, https:// or file:///";

    private final URI uri;
    private final String scheme;

    private CameraAddress(URI uri, String scheme) {
        this.uri = uri;
        this.scheme = scheme;
    }

    /**
     * Reads an address as a person typed it. Touches neither network nor disk.
     *
     * @throws SourceException {@link SourceFault#WRONG_ADDRESS}; the message says what to change and repeats no part
     *     of the address that may be secret
     */
    public static CameraAddress parse(String text) {
        URI uri = syntaxOf(text);
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (STREAMS.contains(scheme)) {
            requireHost(uri);
        } else if (scheme.equals("file")) {
            requireLocalPath(uri);
        } else {
            throw wrong(ALLOWED);
        }
        return new CameraAddress(uri, scheme);
    }

    private static URI syntaxOf(String text) {
        if (text == null || text.isBlank()) {
            throw wrong("A camera needs an address");
        }
        try {
            return new URI(text.strip());
        } catch (URISyntaxException unreadable) {
            // Its message repeats the address, password included: it goes no further.
            throw wrong("This camera address cannot be read: write special characters in user, password and path"
                    + " as %XX, for example # as %23");
        }
    }

    private static void requireHost(URI uri) {
        if (uri.getHost() == null) {
            throw wrong("This camera address names no host: letters, digits, dots and hyphens, and special characters"
                    + " in user and password as %XX");
        }
        if (uri.getPort() == 0 || uri.getPort() > 65_535) {
            throw wrong("A camera's port is between 1 and 65535");
        }
    }

    private static void requireLocalPath(URI uri) {
        boolean local = uri.getRawAuthority() == null && uri.getQuery() == null && uri.getFragment() == null;
        if (!local || uri.getPath() == null || !uri.getPath().startsWith("/")) {
            throw wrong("A video file is given by its absolute path: file:///folder/video.mp4");
        }
    }

    private static SourceException wrong(String message) {
        return new SourceException(SourceFault.WRONG_ADDRESS, message);
    }

    /** Whether this is a file of this machine and so has an end, other than a camera's stream. */
    public boolean isFile() {
        return scheme.equals("file");
    }

    /** The address for people and logs. */
    public String redacted() {
        if (isFile()) {
            return "file://" + uri.getPath();
        }
        String port = uri.getPort() == -1 ? "" : ":" + uri.getPort();
        return scheme + "://" + uri.getHost() + port + redactedPath() + (uri.getRawQuery() == null ? "" : "?…");
    }

    private String redactedPath() {
        return uri.getRawPath().replaceAll("[^/]*(=|%3[Dd])[^/]*", "…");
    }

    /** Lower case, one of those allowed. */
    String scheme() {
        return scheme;
    }

    /** With its secrets, as FFmpeg takes it. */
    String forFfmpeg() {
        return isFile() ? "file:" + uri.getPath() : scheme + uri.toString().substring(scheme.length());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CameraAddress that && uri.equals(that.uri);
    }

    @Override
    public int hashCode() {
        return Objects.hash(uri);
    }

    @Override
    public String toString() {
        return redacted();
    }
}
