package uk.police.lfr.platform.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.Principal;
import uk.police.lfr.platform.contract.Auditable;

/** Who is acting in the current call. */
@Dependent
public class Caller {
    @Inject
    private Principal principal;

    /**
     * The signed-in user's name, or {@link Auditable#SYSTEM} in a timer or worker.
     *
     * @throws IllegalStateException somebody signed in under the system's own name, however the account came about: their
     *     steps would be the system's in the log, and the system has no side (rule R1)
     */
    public String name() {
        String name = principal == null ? null : principal.getName();
        if (Auditable.SYSTEM.equalsIgnoreCase(name)) {
            throw new IllegalStateException("An account bears the system's own name");
        }
        return name == null || name.isBlank() || "anonymous".equals(name) ? Auditable.SYSTEM : name;
    }
}
