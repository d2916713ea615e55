package uk.police.lfr.web.publicsite;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * A response of the public area, with a content security policy that allows our own files and nothing else.
 * PrimeFaces would add the staff pages' policy with its nonce, which has no place in a page that is cached.
 */
class PublicResponse extends HttpServletResponseWrapper {

    private static final String HEADER = "Content-Security-Policy";
    private static final String POLICY = "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    PublicResponse(HttpServletResponse response) {
        super(response);
        response.setHeader(HEADER, POLICY);
    }

    @Override
    public void addHeader(String name, String value) {
        if (!HEADER.equalsIgnoreCase(name)) {
            super.addHeader(name, value);
        }
    }
}
