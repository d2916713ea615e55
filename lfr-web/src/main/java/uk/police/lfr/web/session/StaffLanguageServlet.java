package uk.police.lfr.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.police.lfr.platform.boundary.OwnLanguageDesk;
import uk.police.lfr.platform.contract.SpokenLanguage;

/**
 * Takes the choice of a language, by POST from our own pages only, and goes back to the page where it was made. Kept with
 * the account of whoever is signed in, and on the device.
 */
@WebServlet("/staff/language")
public class StaffLanguageServlet extends HttpServlet {
    static final String START = "/operations/start.xhtml";

    /** A page of ours and nothing that a browser could take for another host. */
    private static final Pattern PAGE =
            Pattern.compile("/(?:operations|admin|staff)(?:/[\\w-]+)+\\.xhtml(?:\\?[\\w=&.%+-]*)?");

    @Inject
    private transient OwnLanguageDesk desk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SpokenLanguage> chosen = SpokenLanguage.ofCode(request.getParameter("language"));
        if (chosen.isEmpty() || foreign(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (request.getUserPrincipal() != null) {
            desk.choose(chosen.get());
            StaffLanguageFilter.keep(request.getSession(), chosen.get());
        }
        response.addCookie(LanguageCookie.of(chosen.get(), request.isSecure()));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + page(request.getParameter("page")));
    }

    /** Whether the browser says that another site sent it; the session's cookie would not have come along either. */
    private static boolean foreign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin");
    }

    /** Where to go back to; the start page where the form names no page of ours. */
    static String page(String asked) {
        return asked != null && PAGE.matcher(asked).matches() ? asked : START;
    }
}
