package uk.police.lfr.footage.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import uk.police.lfr.platform.contract.WrongState;

/** One film at a time is made, so that showing footage never takes the processors from the live cameras. */
@ApplicationScoped
public class RenderSlot {
    private static final long LONGEST_WAIT_SECONDS = 60;

    private final Semaphore slot = new Semaphore(1, true);

    /** @throws WrongState others are served first and take long */
    public <T> T render(Supplier<T> work) {
        try {
            if (!slot.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new WrongState("footage.busy");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new WrongState("footage.busy");
        }
        try {
            return work.get();
        } finally {
            slot.release();
        }
    }
}
