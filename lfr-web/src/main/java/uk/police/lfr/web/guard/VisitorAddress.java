package uk.police.lfr.web.guard;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Who asks, as far as counting goes. Behind a proxy it is the last address that was written into the header, by the proxy
 * itself: what stands before it, a visitor may have written.
 */
public final class VisitorAddress {
    /** Written by {@code configure-listeners.cli}: whether a proxy that speaks TLS stands before the server. */
    private static final boolean BEHIND_A_PROXY =
            Boolean.parseBoolean(System.getProperty("lfr.https", System.getenv("LFR_HTTPS")));

    private static final int GROUPS_OF_A_NETWORK = 4;

    private VisitorAddress() {}

    /** The visitor's address, of IPv6 the network: one subscriber has all the addresses in it. */
    public static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"), BEHIND_A_PROXY);
    }

    static String of(String peer, String forwarded, boolean behindAProxy) {
        if (!behindAProxy || forwarded == null || forwarded.isBlank()) {
            return network(peer);
        }
        return network(forwarded.substring(forwarded.lastIndexOf(',') + 1).strip());
    }

    static String of(String peer, String forwarded) {
        return of(peer, forwarded, BEHIND_A_PROXY);
    }

    private static String network(String address) {
        if (address.chars().filter(sign -> sign == ':').count() < 2) {
            return address;
        }
        String[] groups = address.replaceAll("[\\[\\]]", "").split(":", -1);
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < Math.min(GROUPS_OF_A_NETWORK, groups.length) && !groups[i].isEmpty(); i++) {
            network.append(groups[i]).append(':');
        }
        return network.append(':').toString();
    }
}
