package uk.police.lfr.platform.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.Principal;
import org.junit.jupiter.api.Test;
import uk.police.lfr.fixture.Wiring;

/** Whom the log names. */
class CallerTest {
    private static String named(String name) {
        return Wiring.set(new Caller(), "principal", (Principal) () -> name).name();
    }

    @Test
    void workersAndTimersActAsTheSystem() {
        assertEquals("system", named("anonymous"));
        assertEquals("system", named(""));
        assertEquals("j.jones", named("j.jones"));
    }

    @Test
    void nobodySignedInActsAsTheSystem() {
        assertThrows(IllegalStateException.class, () -> named("system"));
        assertThrows(IllegalStateException.class, () -> named("System"));
    }
}
