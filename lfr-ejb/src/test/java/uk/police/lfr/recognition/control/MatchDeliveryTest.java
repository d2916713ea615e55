package uk.police.lfr.recognition.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBException;
import jakarta.enterprise.event.Event;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.lfr.fixture.EventsInPlace;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.recognition.contract.PossibleMatchFound;

/** A possible match is stored although the alert that it would have joined is erased at that moment. */
class MatchDeliveryTest {
    private static final RuntimeException ERASED_MEANWHILE =
            new EJBException(new OptimisticLockException("the alert is gone"));

    private final Deque<RuntimeException> failures = new ArrayDeque<>();
    private int fired;

    private final MatchDelivery delivery =
            Wiring.set(new MatchDelivery(), "found", new EventsInPlace<PossibleMatchFound>() {
                @Override
                public void fire(PossibleMatchFound event) {
                    fired++;
                    if (!failures.isEmpty()) {
                        throw failures.remove();
                    }
                }

                @Override
                protected <U extends PossibleMatchFound> Event<U> ofKind() {
                    throw new UnsupportedOperationException();
                }
            });

    @Test
    void whatWasLostToAnotherStepIsGivenAgain() {
        failures.addAll(List.of(ERASED_MEANWHILE, ERASED_MEANWHILE));
        delivery.deliver(match());
        assertEquals(3, fired);
    }

    @Test
    void whoeverIsFoundByTwoCamerasAtOnceIsGivenAgain() {
        failures.add(new EJBException(new PersistenceException(new SQLException("there already", "23505"))));
        delivery.deliver(match());
        assertEquals(2, fired);
    }

    @Test
    void butNotForEver() {
        failures.addAll(List.of(ERASED_MEANWHILE, ERASED_MEANWHILE, ERASED_MEANWHILE, ERASED_MEANWHILE));
        assertSame(ERASED_MEANWHILE, assertThrows(EJBException.class, () -> delivery.deliver(match())));
        assertEquals(3, fired);
    }

    @Test
    void aFaultIsToldAtOnce() {
        EJBException fault = new EJBException("the vault is gone");
        failures.add(fault);
        assertSame(fault, assertThrows(EJBException.class, () -> delivery.deliver(match())));
        assertEquals(1, fired);
    }

    private static PossibleMatchFound match() {
        return new PossibleMatchFound(
                1, 2, 3, "Camera", "", 4, 5, .7f, .6f, "clean", Instant.EPOCH, List.of(), out -> {}, null);
    }
}
