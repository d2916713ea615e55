package uk.police.lfr.web.publicsite;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import uk.police.lfr.web.guard.SameOrigin;

/**
 * Takes a visitor's choice of cookies, with or without script, and sends them back to the page they were on. A form
 * that does not say plainly what is wanted, or comes from another site, sets nothing and is told to try again.
 */
@WebServlet({"/en/cookies/choice", "/cy/cookies/choice"})
public class CookieChoiceServlet extends HttpServlet {

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        Optional<CookieChoice> choice = SameOrigin.foreign(request) ? Optional.empty() : CookieChoice.asked(request);
        choice.ifPresent(chosen -> response.addCookie(chosen.cookie(request.isSecure())));
        String answer = choice.isPresent() ? CookieNotice.SAVED : CookieNotice.FAILED;
        seeOther(request, response, page(request).path() + "?" + CookieNotice.ANSWER + "=" + answer);
    }

    /** Somebody typed the address. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        seeOther(
                request,
                response,
                PublicAddress.of(language(request), SitePage.COOKIES).path());
    }

    /** The page where the form was; never anywhere else than on this site. */
    private static PublicAddress page(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("page"))
                .flatMap(PublicAddress::parse)
                .orElseGet(() -> PublicAddress.of(language(request), SitePage.COOKIES));
    }

    private static Language language(HttpServletRequest request) {
        return Language.ofPath(
                request.getRequestURI().substring(request.getContextPath().length()));
    }

    private static void seeOther(HttpServletRequest request, HttpServletResponse response, String path) {
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + path);
    }
}
