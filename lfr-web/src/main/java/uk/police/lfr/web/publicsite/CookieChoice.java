package uk.police.lfr.web.publicsite;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which cookies beyond the essential a visitor allows. One cookie remembers it, and only an explicit choice sets it;
 * whatever is not readable as a choice is none, and so no consent.
 *
 * @param preferences may remember how they like the site
 * @param measurement may count how the site is used
 */
record CookieChoice(boolean preferences, boolean measurement) {

    static final String NAME = "lfr_cookies";

    private static final CookieChoice ALL = new CookieChoice(true, true);
    private static final CookieChoice NONE = new CookieChoice(false, false);

    /** A year, as the GOV.UK Design System keeps its own. */
    private static final int LIFETIME_SECONDS = (int) Duration.ofDays(365).toSeconds();

    private static final Pattern VALUE = Pattern.compile("preferences-(yes|no)\\.measurement-(yes|no)");

    /** What the visitor chose before; empty when they have not, or the cookie was tampered with. */
    static Optional<CookieChoice> remembered(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> NAME.equals(cookie.getName()))
                .map(cookie -> VALUE.matcher(cookie.getValue()))
                .filter(Matcher::matches)
                .map(value -> new CookieChoice(
                        value.group(1).equals("yes"), value.group(2).equals("yes")))
                .findFirst();
    }

    /** What a form asks to remember; empty unless every question has a plain answer. */
    static Optional<CookieChoice> asked(HttpServletRequest form) {
        return switch (String.valueOf(form.getParameter("choice"))) {
            case "accept" -> Optional.of(ALL);
            case "reject" -> Optional.of(NONE);
            case "custom" -> answer(form, "preferences").flatMap(preferences -> answer(form, "measurement")
                    .map(measurement -> new CookieChoice(preferences, measurement)));
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> answer(HttpServletRequest form, String question) {
        String given = form.getParameter(question);
        return "yes".equals(given) || "no".equals(given) ? Optional.of("yes".equals(given)) : Optional.empty();
    }

    boolean all() {
        return equals(ALL);
    }

    boolean none() {
        return equals(NONE);
    }

    /** @param secure whether the visitor came over TLS */
    Cookie cookie(boolean secure) {
        Cookie cookie = new Cookie(NAME, "preferences-" + word(preferences) + ".measurement-" + word(measurement));
        cookie.setPath("/");
        cookie.setMaxAge(LIFETIME_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static String word(boolean allowed) {
        return allowed ? "yes" : "no";
    }
}
