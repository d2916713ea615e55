package uk.police.lfr.retention.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import uk.police.lfr.retention.control.PolicyChange;

/** Gives a new installation its first policy. */
@Startup
@Singleton
@DependsOn("SigningKeys")
@PermitAll // Reached by nobody: the container makes it at the start.
public class PolicyStart {
    @Inject
    private PolicyChange change;

    @PostConstruct
    void adoptFirst() {
        change.adoptFirst();
    }
}
