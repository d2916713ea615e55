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
import uk.police.lfr.platform.boundary.SignInDesk;
import uk.police.lfr.platform.contract.Standing;

/**
 * A session has the roles with which it began: it ends as soon as the account's roles, password or time are other ones.
 * Whose password somebody else chose sees one page, on which they replace it. For whom a sign-in service vouches comes
 * in with roles that their account has too, or not at all (decision 0160).
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

    @Inject
    private transient SignInDesk signIns;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null) {
            chain.doFilter(request, response);
            return;
        }
        Standing standing = desk.standing();
        if (VouchedSession.vouchesInVain(request, standing)) {
            refuse(request, response);
        } else if (!began(request.getSession(), standing.stamp())) {
            end(request);
            response.sendRedirect(request.getContextPath() + CHANGED_PAGE);
        } else if (standing.firstPassword()
                && VouchedSession.behind(request.getUserPrincipal()).isEmpty()
                && !request.getServletPath().equals(PASSWORD_PAGE)) {
            response.sendRedirect(request.getContextPath() + PASSWORD_PAGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        signIns.notOurs();
        Leaving leaving = Leaving.of(request);
        end(request);
        leaving.refuse(request, response);
    }

    private static void end(HttpServletRequest request) throws ServletException {
        request.logout();
        HttpSession left = request.getSession(false);
        if (left != null) {
            left.invalidate();
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
