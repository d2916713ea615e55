package uk.police.lfr.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/**
 * Where a form was sent from, by the browser's own word. Faces' forms have their view state as well, which only the
 * session knows; what is posted to a servlet has this alone.
 */
public final class SameOrigin {
    private SameOrigin() {}

    /**
     * Whether the browser says that another site sent it. A request without either header comes from no browser that
     * could be led here, or from one too old to say: it is believed.
     */
    public static boolean foreign(HttpServletRequest request) {
        return foreign(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"));
    }

    static boolean foreign(String site, String origin, String host) {
        if (site != null) {
            // "none": typed, or sent again by the person themselves.
            return !site.equals("same-origin") && !site.equals("none");
        }
        return origin != null && !sameHost(origin, host);
    }

    /** The scheme is not looked at: behind a proxy that speaks TLS the server may be asked without. */
    private static boolean sameHost(String origin, String host) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
