package uk.police.lfr.retention.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.police.lfr.platform.contract.LiveGuard;

/** Nobody is live under a policy of which nobody can say whether it was agreed (decision 0090). */
@Dependent
public class SoundPolicyOnly implements LiveGuard {
    @Inject
    private Policies policies;

    @Override
    public Optional<String> obstacle() {
        return policies.trouble();
    }
}
