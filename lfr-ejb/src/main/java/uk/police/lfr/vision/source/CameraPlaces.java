package uk.police.lfr.vision.source;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where cameras may be. An address that somebody types makes this server connect, so it must never become a way to
 * read the server's own files or to reach services that are no cameras. Immutable, thread-safe.
 *
 * <p>Judged is what a name stands for at the moment of connecting, and what was judged is what is connected to: a name
 * that answers differently the second time gains nothing.
 */
public final class CameraPlaces {
    private final List<NetworkRange> networks = new ArrayList<>();
    private final Set<String> hosts = new HashSet<>();
    private final Path films;

    private CameraPlaces(String named, Path films) {
        this.films = films;
        for (String each : named.split(",")) {
            if (!each.isBlank()) {
                name(each.strip());
            }
        }
    }

    /**
     * @param named networks ({@code 10.20.0.0/16}), addresses and host names, with commas between; empty for every
     *     network but the special ones
     * @param films folder below which alone a camera may be a file; null for nowhere
     * @throws IllegalArgumentException one of them cannot be read; the message says which and why
     */
    public static CameraPlaces of(String named, Path films) {
        return new CameraPlaces(
                named, films == null ? null : films.toAbsolutePath().normalize());
    }

    /** Files that the program itself names, and no network: for evaluation and measuring. */
    static CameraPlaces ownFiles() {
        CameraPlaces files = new CameraPlaces("", Path.of("/"));
        files.hosts.add(""); // Nobody's name, so that no host is allowed.
        return files;
    }

    private void name(String each) {
        if (each.contains("/") || NetworkRange.looksLikeAddress(each)) {
            networks.add(NetworkRange.of(each));
        } else if (each.matches("[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?\\.?")) {
            hosts.add(canonical(each));
        } else {
            throw new IllegalArgumentException(each + " is neither a network nor a host name");
        }
    }

    /** Whether only what was named is allowed. */
    public boolean limited() {
        return !networks.isEmpty() || !hosts.isEmpty();
    }

    /**
     * Judges an address that somebody has entered. A name that stands for nothing yet is left to the moment of
     * connecting.
     *
     * @throws SourceException {@link SourceFault#FORBIDDEN}, with words for whoever entered it
     */
    public void check(CameraAddress address) {
        if (address.isFile()) {
            requireFilm(address);
        } else {
            try {
                firstAllowed(address, InetAddress.getAllByName(address.host()));
            } catch (UnknownHostException notYet) {
                requireNamed(address);
            }
        }
    }

    /**
     * The one address to connect to.
     *
     * @throws SourceException {@link SourceFault#FORBIDDEN}, or {@link SourceFault#UNREACHABLE} where the name stands
     *     for nothing
     */
    InetAddress reach(CameraAddress address) {
        try {
            return firstAllowed(address, InetAddress.getAllByName(address.host()));
        } catch (UnknownHostException unknown) {
            throw new SourceException(SourceFault.UNREACHABLE, address + " cannot be reached: no such host");
        }
    }

    /** @throws SourceException the file, or what a link there leads to, is not one that may be a camera */
    void requireFilm(CameraAddress address) {
        Path file = address.file().normalize();
        if (films == null || !file.startsWith(films) || !leadsInside(file)) {
            throw new SourceException(SourceFault.FORBIDDEN, address + " is a file, and no camera may be that file");
        }
    }

    private boolean leadsInside(Path file) {
        try {
            return file.toRealPath().startsWith(films.toRealPath());
        } catch (IOException absent) {
            return true; // Nothing to read there; opening it says so.
        }
    }

    private InetAddress firstAllowed(CameraAddress address, InetAddress[] found) {
        return Arrays.stream(found)
                .filter(each -> refusal(address, each).isEmpty())
                .findFirst()
                .orElseThrow(() -> new SourceException(
                        SourceFault.FORBIDDEN, refusal(address, found[0]).orElseThrow()));
    }

    private Optional<String> refusal(CameraAddress address, InetAddress at) {
        Optional<String> special = SpecialNetworks.forbids(at, networks);
        if (special.isPresent()) {
            return Optional.of(
                    address + " is at " + at.getHostAddress() + ", " + special.get() + ": no camera is there");
        }
        boolean allowed = !limited()
                || hosts.contains(canonical(address.host()))
                || networks.stream().anyMatch(network -> network.contains(at));
        return allowed ? Optional.empty() : Optional.of(notNamed(address));
    }

    /** Its network is not known before its name stands for something. */
    private void requireNamed(CameraAddress address) {
        String host = "." + canonical(address.host());
        if (host.endsWith(".localhost")) { // RFC 6761, whether or not the resolver knows it.
            throw new SourceException(SourceFault.FORBIDDEN, address + " is this server itself: no camera is there");
        }
        if (networks.isEmpty() && limited() && !hosts.contains(canonical(address.host()))) {
            throw new SourceException(SourceFault.FORBIDDEN, notNamed(address));
        }
    }

    private static String notNamed(CameraAddress address) {
        return address + " is not where this force's cameras are; the administrator names their networks";
    }

    private static String canonical(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
