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
import java.util.Optional;
import uk.police.lfr.platform.boundary.OwnLanguageDesk;
import uk.police.lfr.platform.contract.SpokenLanguage;
import uk.police.lfr.web.StaffLanguage;

/**
 * Has each staff page speak the language that its reader chose: the account's choice, read once a session; without one
 * this device's; without one the language that the browser asks for first.
 */
@WebFilter(
        urlPatterns = {"/operations/*", "/admin/*", "/staff/*"},
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD},
        asyncSupported = true)
public class StaffLanguageFilter extends HttpFilter {
    static final String CHOSEN = StaffLanguageFilter.class.getName() + ".chosen";
    private static final String NONE = "";

    @Inject
    private transient OwnLanguageDesk desk;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try (var spoken = StaffLanguage.speak(language(request))) {
            chain.doFilter(request, response);
        }
    }

    private SpokenLanguage language(HttpServletRequest request) {
        return ofAccount(request).or(() -> LanguageCookie.remembered(request)).orElseGet(() -> SpokenLanguage.ofCode(
                        request.getLocale().getLanguage())
                .orElse(SpokenLanguage.ENGLISH));
    }

    /** A page that is shown instead of another asks no desk: it may be there because the desks do not answer. */
    private Optional<SpokenLanguage> ofAccount(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || request.getUserPrincipal() == null) {
            return Optional.empty();
        }
        if (session.getAttribute(CHOSEN) == null && request.getDispatcherType() == DispatcherType.REQUEST) {
            keep(session, desk.chosen());
        }
        return SpokenLanguage.ofCode((String) session.getAttribute(CHOSEN));
    }

    private static void keep(HttpSession session, Optional<SpokenLanguage> chosen) {
        session.setAttribute(CHOSEN, chosen.map(SpokenLanguage::code).orElse(NONE));
    }

    /** Has the session speak so from its next page on. */
    static void keep(HttpSession session, SpokenLanguage chosen) {
        keep(session, Optional.of(chosen));
    }
}
