package uk.police.lfr.web.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.police.lfr.platform.boundary.OwnLanguageDesk;
import uk.police.lfr.platform.contract.SpokenLanguage;
import uk.police.lfr.web.StaffLanguage;

/** Whose word counts: the account's, then the device's, then the browser's. */
class StaffLanguageFilterTest {
    private final Map<String, Object> attributes = new HashMap<>();
    private Principal person = () -> "operator";
    private Cookie[] cookies;
    private Locale browser = Locale.UK;
    private DispatcherType asked = DispatcherType.REQUEST;
    private Optional<SpokenLanguage> account = Optional.empty();
    private int questions;

    private String spoken() throws Exception {
        HttpSession session = stub(HttpSession.class, (method, arguments) -> switch (method) {
            case "getAttribute" -> attributes.get((String) arguments[0]);
            default -> attributes.put((String) arguments[0], arguments[1]);
        });
        HttpServletRequest request = stub(HttpServletRequest.class, (method, arguments) -> switch (method) {
            case "getUserPrincipal" -> person;
            case "getSession" -> session;
            case "getCookies" -> cookies;
            case "getLocale" -> browser;
            case "getDispatcherType" -> asked;
            default -> throw new UnsupportedOperationException(method);
        });
        HttpServletResponse response = stub(HttpServletResponse.class, (method, arguments) -> null);
        List<String> spoken = new ArrayList<>();
        filter().doFilter(
                        request,
                        response,
                        (passed, on) -> spoken.add(StaffLanguage.spoken().code()));
        assertEquals(SpokenLanguage.ENGLISH, StaffLanguage.spoken(), "the thread answers others, too");
        return spoken.get(0);
    }

    private StaffLanguageFilter filter() throws ReflectiveOperationException {
        StaffLanguageFilter filter = new StaffLanguageFilter();
        Field desk = StaffLanguageFilter.class.getDeclaredField("desk");
        desk.setAccessible(true);
        desk.set(filter, new OwnLanguageDesk() {
            @Override
            public Optional<SpokenLanguage> chosen() {
                questions++;
                return account;
            }
        });
        return filter;
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static <T> T stub(Class<T> type, Answer answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    Object result = answer.to(method.getName(), arguments);
                    return method.getReturnType() == void.class ? null : result;
                }));
    }

    @Test
    void theAccountsChoiceCountsBeforeTheDevicesAndIsAskedForOnce() throws Exception {
        account = Optional.of(SpokenLanguage.WELSH);
        cookies = new Cookie[] {LanguageCookie.of(SpokenLanguage.ENGLISH, true)};
        assertEquals("cy", spoken());
        assertEquals("cy", spoken());
        assertEquals(1, questions);
    }

    @Test
    void withoutAnAccountsChoiceTheDevicesCounts() throws Exception {
        cookies = new Cookie[] {new Cookie("other", "x"), LanguageCookie.of(SpokenLanguage.WELSH, true)};
        assertEquals("cy", spoken());
        person = null;
        assertEquals("cy", spoken());
    }

    @Test
    void withoutAnyChoiceTheBrowserIsListenedTo() throws Exception {
        assertEquals("en", spoken());
        browser = Locale.forLanguageTag("cy-GB");
        assertEquals("cy", spoken());
        browser = Locale.FRANCE;
        assertEquals("en", spoken());
    }

    @Test
    void aCookieThatSomebodyMadeUpIsNoChoice() throws Exception {
        cookies = new Cookie[] {new Cookie(LanguageCookie.NAME, "../cy")};
        assertEquals("en", spoken());
    }

    @Test
    void aPageShownInsteadOfAnotherAsksNoDesk() throws Exception {
        asked = DispatcherType.FORWARD;
        account = Optional.of(SpokenLanguage.WELSH);
        assertEquals("en", spoken());
        assertEquals(0, questions);
    }
}
