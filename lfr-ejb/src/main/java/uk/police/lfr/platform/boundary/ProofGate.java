package uk.police.lfr.platform.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import uk.police.lfr.platform.contract.ProofNeeded;

/** Holds {@link Proven}. */
@Proven
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class ProofGate {
    @Inject
    private IdentityDesk proofs;

    @Inject
    private RefusalDesk refusals;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        if (!proofs.fresh()) {
            Method method = call.getMethod();
            refusals.refused(
                    "proof of identity for " + method.getDeclaringClass().getSimpleName() + '.' + method.getName());
            throw new ProofNeeded();
        }
        return call.proceed();
    }
}
