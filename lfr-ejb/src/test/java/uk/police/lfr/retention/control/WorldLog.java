package uk.police.lfr.retention.control;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import uk.police.lfr.audit.boundary.LogRegister;
import uk.police.lfr.audit.contract.DueEntries;
import uk.police.lfr.audit.control.LogExpiry;
import uk.police.lfr.platform.contract.Auditable;

/** The log of a {@link SweepWorld}: its rows are the real ones; what is fired is heard and not appended. */
final class WorldLog extends LogRegister {
    private final SweepWorld world;

    WorldLog(SweepWorld world) {
        this.world = world;
    }

    @Override
    public long indexOf(Auditable event) {
        return PurgedDeployment.LOG_INDEX;
    }

    @Override
    public boolean readable(long index) {
        return true;
    }

    @Override
    public Optional<Instant> oldest(Set<Long> held) {
        return world.of(LogExpiry.class).oldest(held);
    }

    @Override
    public DueEntries due(Instant before, Set<Long> held) {
        return world.of(LogExpiry.class).due(before, held);
    }
}
