package uk.police.lfr.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
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

/** Has each sign-in recorded at the session's first page, and each refused one when its page is shown. */
@WebFilter(
        urlPatterns = {"/operations/*", "/admin/*", "/api/v1/staff/*", "/staff/sign-in-refused.xhtml"},
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD},
        asyncSupported = true)
public class SignInRecord extends HttpFilter {
    @Inject
    private transient SignInDesk desk;

    @Inject
    private transient OwnAccountDesk account;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() != null) {
            recordOnce(request);
        } else if (request.getDispatcherType() == DispatcherType.FORWARD) {
            recordRefused(request.getParameter("j_username"));
        }
        chain.doFilter(request, response);
    }

    private void recordRefused(String username) {
        if (username != null && !username.isBlank()) {
            desk.refused(username);
        }
    }

    private void recordOnce(HttpServletRequest request) {
        HttpSession session = request.getSession();
        synchronized (session) {
            if (session.getAttribute(SignOutRecord.USER) == null
                    && !VouchedSession.vouchesInVain(request, account.standing())) {
                recordBeginning(request);
                session.setAttribute(SignOutRecord.USER, request.getRemoteUser());
            }
        }
    }

    /** The server gives a session a new name when a password is typed here, and not when a service vouches. */
    private void recordBeginning(HttpServletRequest request) {
        if (VouchedSession.behind(request.getUserPrincipal()).isPresent()) {
            request.changeSessionId();
            desk.signedInElsewhere();
        } else {
            desk.signedIn();
        }
    }
}
