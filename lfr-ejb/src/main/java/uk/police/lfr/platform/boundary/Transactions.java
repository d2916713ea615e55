package uk.police.lfr.platform.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/** Gives workers, which have no request around them, one transaction for one step. */
@Stateless
@PermitAll // Carries no right of its own: what is called inside asks for its role as always.
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Transactions {
    /** Runs the step; anything it throws rolls it back. */
    public <T> T inNew(Supplier<T> step) {
        return step.get();
    }

    /** Runs the step; anything it throws rolls it back. */
    public void runInNew(Runnable step) {
        step.run();
    }
}
