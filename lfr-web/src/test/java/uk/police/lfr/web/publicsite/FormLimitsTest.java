package uk.police.lfr.web.publicsite;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormLimitsTest {

    private final FormLimits limits = new FormLimits();
    private Instant now = Instant.parse("2026-11-23T10:00:00Z");

    @BeforeEach
    void setTheClock() throws ReflectiveOperationException {
        Field clock = FormLimits.class.getDeclaredField("clock");
        clock.setAccessible(true);
        clock.set(limits, new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        });
    }

    @Test
    void oneSenderIsHeldBackAndAnotherIsNot() {
        take("192.0.2.1", FormLimits.OF_ONE_SENDER);
        assertFalse(limits.open("192.0.2.1"));
        assertTrue(limits.open("192.0.2.2"));
    }

    @Test
    void anHourLaterTheSenderIsForgotten() {
        take("192.0.2.1", FormLimits.OF_ONE_SENDER);
        now = now.plus(Duration.ofMinutes(59));
        assertFalse(limits.open("192.0.2.1"));
        now = now.plus(Duration.ofMinutes(1));
        assertTrue(limits.open("192.0.2.1"));
    }

    @Test
    void manySendersTogetherAreHeldBack() {
        for (int sender = 0; sender < FormLimits.OF_ALL; sender++) {
            assertTrue(limits.open("192.0.2." + sender));
            limits.taken("192.0.2." + sender);
        }
        assertFalse(limits.open("198.51.100.1"));
    }

    private void take(String sender, int forms) {
        for (int form = 0; form < forms; form++) {
            assertTrue(limits.open(sender));
            limits.taken(sender);
        }
    }
}
