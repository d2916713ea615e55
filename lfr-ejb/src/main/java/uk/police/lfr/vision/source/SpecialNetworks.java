package uk.police.lfr.vision.source;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where no camera is unless a force says so by name: addresses of this server, of its own link and of those who serve
 * it. Ranges as in the IANA special-purpose registries (RFC 6890 and its updates).
 */
final class SpecialNetworks {
    /** What an address is, in words that go on "is at ..., ". */
    private static final Map<NetworkRange, String> RANGES = new LinkedHashMap<>();

    /** Addresses at which clouds hand out a machine's credentials, or serve it otherwise: never a camera. */
    private static final List<NetworkRange> SERVING_THE_MACHINE = Stream.of(
                    "169.254.169.254", "100.100.100.200", "168.63.129.16", "192.0.0.192", "fd00:ec2::254")
            .map(NetworkRange::of)
            .toList();

    static {
        range("this server itself", "127.0.0.0/8", "::1", "0.0.0.0/8", "::");
        range("a link-local address", "169.254.0.0/16", "fe80::/10");
        range("a multicast address", "224.0.0.0/4", "ff00::/8");
        range("a reserved address", "240.0.0.0/4", "192.0.0.0/24", "fec0::/10");
        // Each carries an IPv4 address that is not looked at.
        range("a translated address", "::/96", "::ffff:0:0:0/96", "64:ff9b::/96", "64:ff9b:1::/48", "2002::/16");
        range("a tunnelled address", "2001::/32");
    }

    private SpecialNetworks() {}

    private static void range(String what, String... networks) {
        for (String network : networks) {
            RANGES.put(NetworkRange.of(network), what);
        }
    }

    /**
     * @param opened networks that the force has named: one inside a special range opens it, one that merely covers it
     *     does not
     * @return what this address is, empty where a camera may be there
     */
    static Optional<String> forbids(InetAddress address, List<NetworkRange> opened) {
        if (SERVING_THE_MACHINE.stream().anyMatch(range -> range.contains(address))) {
            return Optional.of("an address that serves this machine");
        }
        List<NetworkRange> named =
                opened.stream().filter(range -> range.contains(address)).toList();
        for (Map.Entry<NetworkRange, String> special : RANGES.entrySet()) {
            if (special.getKey().contains(address)
                    && named.stream().noneMatch(range -> range.within(special.getKey()))) {
                return Optional.of(special.getValue());
            }
        }
        NetworkRange alone = NetworkRange.of(address);
        boolean loopback = address.isLoopbackAddress(); // Opened above, or it would not have come here.
        if (!loopback && isOwn(address) && named.stream().noneMatch(range -> range.within(alone))) {
            return Optional.of("this server itself");
        }
        return Optional.empty();
    }

    /** Asked each time, since addresses come and go. */
    private static boolean isOwn(InetAddress address) {
        try {
            return Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
                    .flatMap(NetworkInterface::inetAddresses)
                    .anyMatch(own -> NetworkRange.of(own).contains(address));
        } catch (SocketException unknown) {
            // What cannot be ruled out is refused; a force that names the address opens it.
            return true;
        }
    }
}
