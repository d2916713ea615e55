package uk.police.lfr.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import uk.police.lfr.platform.boundary.OwnAccountDesk;
import uk.police.lfr.platform.contract.Standing;

/**
 * A session has the roles with which it began: it ends as soon as the account's roles, password or time are other ones.
 * Whose password somebody else chose sees one page, on which they replace it.
 */
@WebFilter(
        urlPatterns = {"/operations/*", "/admin/*", "/api/v1/staff/*"},
        asyncSupported = true)
public class AccountStanding extends HttpFilter {
    static final String STAMP = AccountStanding.class.getName() + ".stamp";

    private static final String PASSWORD_PAGE = "/operations/password.xhtml";
    private static final String CHANGED_PAGE = "/staff/signed-out.xhtml?because=account";

    @Inject
    private transient OwnAccountDesk desk;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null) {
            chain.doFilter(request, response);
            return;
        }
        Standing standing = desk.standing();
        if (!began(request.getSession(), standing.stamp())) {
            request.logout();
            request.getSession().invalidate();
            response.sendRedirect(request.getContextPath() + CHANGED_PAGE);
        } else if (standing.firstPassword() && !request.getServletPath().equals(PASSWORD_PAGE)) {
            response.sendRedirect(request.getContextPath() + PASSWORD_PAGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whether the session began with an account that stood like this; a new session does. */
    private static boolean began(HttpSession session, String stamp) {
        synchronized (session) {
            if (session.getAttribute(STAMP) == null) {
                session.setAttribute(STAMP, stamp);
            }
            return stamp.equals(session.getAttribute(STAMP));
        }
    }
}
