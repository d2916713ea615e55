package uk.police.lfr.web.session;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/**
 * Where somebody goes who leaves: to our last page, by way of the sign-in service where one vouched for them. Otherwise
 * the next visit would let them in again unasked. To be made before the session ends, which knows the service.
 */
final class Leaving {
    /** Of the request, for the pages. */
    private static final String ADDRESS = "leavingAddress";

    private static final String LAST_PAGE = "/staff/signed-out.xhtml";

    private final Optional<URI> service;

    private Leaving(Optional<URI> service) {
        this.service = service;
    }

    static Leaving of(HttpServletRequest request) {
        URI back = URI.create(request.getRequestURL().toString()).resolve(request.getContextPath() + LAST_PAGE);
        return new Leaving(VouchedSession.behind(request.getUserPrincipal()).map(one -> one.leaving(back)));
    }

    /**
     * A page that sends the browser on, and no redirect: what a form is sent to may not redirect to another host
     * ({@code form-action} of our content security policy).
     */
    void go(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (service.isPresent()) {
            response.setHeader("Refresh", "0;url=" + service.get());
            show(request, response, "/staff/leaving.xhtml");
        } else {
            response.sendRedirect(request.getContextPath() + LAST_PAGE);
        }
    }

    /** Says why there is no way in, and offers the way out. */
    void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        show(request, response, "/staff/not-ours.xhtml");
    }

    private void show(HttpServletRequest request, HttpServletResponse response, String page)
            throws IOException, ServletException {
        service.ifPresent(address -> request.setAttribute(ADDRESS, address.toString()));
        request.getRequestDispatcher(page).forward(request, response);
    }
}
