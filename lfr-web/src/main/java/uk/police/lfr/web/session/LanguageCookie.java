package uk.police.lfr.web.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import uk.police.lfr.platform.contract.SpokenLanguage;

/** The language last chosen on this device, for the pages before signing in. Set by a choice alone. */
final class LanguageCookie {
    static final String NAME = "lfr_language";
    private static final int LIFETIME_SECONDS = (int) Duration.ofDays(365).toSeconds();

    private LanguageCookie() {}

    static Optional<SpokenLanguage> remembered(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> NAME.equals(cookie.getName()))
                .flatMap(cookie -> SpokenLanguage.ofCode(cookie.getValue()).stream())
                .findFirst();
    }

    /** @param secure whether the person came over TLS */
    static Cookie of(SpokenLanguage chosen, boolean secure) {
        Cookie cookie = new Cookie(NAME, chosen.code());
        cookie.setPath("/");
        cookie.setMaxAge(LIFETIME_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
