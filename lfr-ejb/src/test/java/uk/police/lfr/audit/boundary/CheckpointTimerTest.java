package uk.police.lfr.audit.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ejb.SessionContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.lfr.audit.control.Checkpoints;
import uk.police.lfr.fixture.Wiring;

/** What the timer does when the disk beside the database is full. */
class CheckpointTimerTest {
    private final List<String> calls = new ArrayList<>();

    @Test
    void aHeadThatCannotBeKeptOutsideIsNotSignedEither() {
        CheckpointTimer timer = new CheckpointTimer();
        Wiring.set(timer, "session", session());
        Wiring.set(timer, "checkpoints", new Checkpoints() {
            @Override
            public boolean signIfDue() {
                throw new UncheckedIOException("The head cannot be kept", new IOException("No space left on device"));
            }
        });
        timer.sign();
        assertEquals(List.of("setRollbackOnly"), calls);
    }

    private SessionContext session() {
        return (SessionContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {SessionContext.class}, (self, method, arguments) -> {
                    calls.add(method.getName());
                    return null;
                });
    }
}
