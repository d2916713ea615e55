package uk.police.lfr.web.publicsite;

import jakarta.servlet.http.HttpServletRequest;

/** Where the site stands on the web, without a slash at the end: what goes out to readers names whole addresses. */
public final class PublicOrigin {

    /** The public address, such as {@code https://lfr.example.police.uk}; without it, the address that was asked. */
    static final String PROPERTY = "lfr.portal.address";

    private PublicOrigin() {}

    public static String of(HttpServletRequest request) {
        String configured = configured();
        if (!configured.isEmpty()) {
            return configured;
        }
        String asked = request.getRequestURL().toString();
        return asked.substring(0, asked.length() - request.getRequestURI().length());
    }

    /** For what is kept and shown to others: whoever asked first must not choose the name. Empty where there is none. */
    static String configured() {
        return System.getProperty(PROPERTY, "").replaceAll("/+$", "");
    }
}
