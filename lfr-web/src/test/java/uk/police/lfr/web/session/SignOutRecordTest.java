package uk.police.lfr.web.session;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.police.lfr.platform.boundary.SignInDesk;

class SignOutRecordTest {
    private final Map<String, Object> attributes = new HashMap<>();
    private final List<String> log = new ArrayList<>();
    private boolean logIsGone;

    private void sessionEnds() throws ReflectiveOperationException {
        SignOutRecord record = new SignOutRecord();
        Field desk = SignOutRecord.class.getDeclaredField("desk");
        desk.setAccessible(true);
        desk.set(record, new SignInDesk() {
            @Override
            public void signedOut(String username, boolean byTime) {
                if (logIsGone) {
                    throw new IllegalStateException("no log");
                }
                log.add(username + (byTime ? " by time" : ""));
            }
        });
        HttpSession session = (HttpSession) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpSession.class},
                (proxy, method, arguments) -> method.getReturnType() == ServletContext.class
                        ? null
                        : attributes.get(String.valueOf(arguments[0])));
        record.sessionDestroyed(new HttpSessionEvent(session));
    }

    @Test
    void whoeverLeavesIsInTheLog() throws ReflectiveOperationException {
        attributes.put(SignOutRecord.USER, "operator");
        attributes.put(SignOutRecord.BY_PERSON, true);
        sessionEnds();
        assertEquals(List.of("operator"), log);
    }

    @Test
    void soIsASessionThatNobodyUsed() throws ReflectiveOperationException {
        attributes.put(SignOutRecord.USER, "operator");
        sessionEnds();
        assertEquals(List.of("operator by time"), log);
    }

    @Test
    void aSessionOfNobodyIsNobodysBusiness() throws ReflectiveOperationException {
        sessionEnds();
        assertEquals(List.of(), log);
    }

    @Test
    void withoutALogTheSessionEndsAllTheSame() {
        attributes.put(SignOutRecord.USER, "operator");
        logIsGone = true;
        assertDoesNotThrow(this::sessionEnds);
    }
}
