package uk.police.lfr.vision.source;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** IP addresses that begin alike: {@code 10.20.0.0/16}, {@code 2001:db8:7::/48}, or a single one. Immutable. */
final class NetworkRange {
    private static final String BYTE = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";

    /** Four decimal bytes and nothing else: octal, hexadecimal and short forms mean different hosts to different readers. */
    private static final Pattern IPV4 = Pattern.compile(BYTE + "(\\." + BYTE + "){3}");

    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private final byte[] first;
    private final int bits;

    private NetworkRange(byte[] first, int bits) {
        this.first = first;
        this.bits = bits;
    }

    /** @throws IllegalArgumentException this is no such range; the message says so */
    static NetworkRange of(String text) {
        int slash = text.indexOf('/');
        byte[] first = literal(slash < 0 ? text : text.substring(0, slash));
        int bits = slash < 0 ? first.length * 8 : length(text, slash);
        NetworkRange range = new NetworkRange(first, bits);
        if (bits > first.length * 8) {
            throw new IllegalArgumentException(text + " has more bits than its address");
        }
        for (int bit = bits; bit < first.length * 8; bit++) {
            if ((first[bit / 8] >> (7 - bit % 8) & 1) != 0) {
                throw new IllegalArgumentException(text + " does not begin a network: its last bits are not zero");
            }
        }
        return range;
    }

    static NetworkRange of(InetAddress one) {
        return new NetworkRange(one.getAddress(), one.getAddress().length * 8);
    }

    /** Whether this could be meant as an IP address rather than a name. */
    static boolean looksLikeAddress(String text) {
        return IPV6.matcher(text).matches() || text.matches("[0-9.]+");
    }

    static boolean isPlainIpv4(String text) {
        return IPV4.matcher(text).matches();
    }

    private static byte[] literal(String text) {
        if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
            throw new IllegalArgumentException(text + " is no IP address");
        }
        try {
            return InetAddress.getByName(text).getAddress();
        } catch (UnknownHostException malformed) {
            throw new IllegalArgumentException(text + " is no IP address");
        }
    }

    private static int length(String text, int slash) {
        try {
            int length = Integer.parseInt(text.substring(slash + 1));
            if (length >= 0) {
                return length;
            }
        } catch (NumberFormatException noNumber) {
            // Said below.
        }
        throw new IllegalArgumentException(text + " has no number of bits after its slash");
    }

    boolean contains(InetAddress address) {
        return beginsAlike(address.getAddress());
    }

    /** Whether all of this lies inside the other. */
    boolean within(NetworkRange other) {
        return bits >= other.bits && other.beginsAlike(first);
    }

    private boolean beginsAlike(byte[] address) {
        if (address.length != first.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            if (((address[bit / 8] ^ first[bit / 8]) >> (7 - bit % 8) & 1) != 0) {
                return false;
            }
        }
        return true;
    }
}
