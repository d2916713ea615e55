package uk.police.lfr.web.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** All of a request that a public page may depend on. */
public final class PublicVisit {

    /** Written by the server on every request, whatever the visitor sent; see {@code configure-listeners.cli}. */
    private static final String LISTENER = "Lfr-Listener";

    private PublicVisit() {}

    /**
     * The page's address, the visitor's choice of cookies and the listener that they came by; empty where the answer is for
     * this visitor alone, or no page has the address.
     */
    public static Optional<String> key(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") || request.getQueryString() != null) {
            return Optional.empty();
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return PublicAddress.parse(path)
                .map(address ->
                        address.path() + " " + CookieChoice.remembered(request) + " " + byPublicListener(request));
    }

    /** Whether they came by the listener that leads to no staff page. */
    static boolean byPublicListener(HttpServletRequest request) {
        return "public".equals(request.getHeader(LISTENER));
    }
}
