package uk.police.lfr.vision.source;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a camera's pictures come from: {@code rtsp} (over TCP), {@code rtspu} (its pictures over UDP), {@code rtsps}
 * (over TLS), {@code http} or {@code https} with a host, or {@code file} with the absolute path of a film or of a folder
 * of films and pictures. Immutable.
 *
 * <p>An address may hold the camera's password. No method shows it: {@link #toString()} and {@link #redacted()} leave
 * out user, password and query, and every path segment with an equals sign, where some recorders put a password.
 */
public final class CameraAddress {
    private static final Set<String> STREAMS = Set.of("rtsp", "rtspu", "rtsps", "http", "https");
    private static final String ALLOWED =
            "A camera address starts with rtsp://, rtspu://, rtsps://, http://, https:// or file:///";

    /** What some readers take for an IP address and others for a name. */
    private static final Pattern NUMBER_AT_END = Pattern.compile("(?:.*\\.)?(?:0[xX][0-9A-Fa-f]*|\\d+)\\.?");

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
        if (NUMBER_AT_END.matcher(uri.getHost()).matches() && !NetworkRange.isPlainIpv4(uri.getHost())) {
            throw wrong("An IP address has four numbers from 0 to 255, without leading zeros");
        }
        if (uri.getHost().contains("%")) {
            throw wrong("An IP address of a camera has no zone");
        }
        if (hasControlCharacter(uri.getUserInfo())) {
            throw wrong("User and password of a camera have no line breaks or other control characters");
        }
    }

    private static boolean hasControlCharacter(String text) {
        return text != null && text.chars().anyMatch(Character::isISOControl);
    }

    private static void requireLocalPath(URI uri) {
        boolean local = uri.getRawAuthority() == null && uri.getQuery() == null && uri.getFragment() == null;
        if (!local || uri.getPath() == null || !uri.getPath().startsWith("/") || hasControlCharacter(uri.getPath())) {
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

    boolean isRtsp() {
        return scheme.startsWith("rtsp");
    }

    /** A name or an IP address, without brackets; null for a file. */
    String host() {
        String host = uri.getHost();
        return host != null && host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    /** -1 where the address names none. */
    int port() {
        return uri.getPort();
    }

    /** Path and query as they go into a request; may hold a secret. */
    String requestTarget() {
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /** User and password, with a colon between, or null. */
    String userInfo() {
        return uri.getUserInfo();
    }

    /** Of a file or folder. */
    Path file() {
        return Path.of(uri.getPath());
    }

    /** A file as FFmpeg takes it. */
    String fileForFfmpeg() {
        return "file:" + uri.getPath();
    }

    /**
     * An RTSP stream as FFmpeg takes it, with its secrets. Put together anew from what was understood here, with the
     * host's IP address, so that no second reader of the text understands another host.
     */
    String rtspForFfmpeg(InetAddress at) {
        String host = at instanceof Inet6Address ? "[" + at.getHostAddress() + "]" : at.getHostAddress();
        String user = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo() + "@";
        String port = uri.getPort() == -1 ? "" : ":" + uri.getPort();
        String path = uri.getRawPath().isEmpty() ? "" : requestTarget();
        return (scheme.equals("rtsps") ? "rtsps" : "rtsp") + "://" + user + host + port + path;
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
