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

    /** The signed-in user's name, or {@link Auditable#SYSTEM} in a timer or worker. */
    public String name() {
        String name = principal == null ? null : principal.getName();
        return name == null || name.isBlank() || "anonymous".equals(name) ? Auditable.SYSTEM : name;
    }
}
