package uk.police.lfr.deployment.entity;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import uk.police.lfr.platform.contract.WrongState;

/** A row that two people may have before them at once: every change makes it another version. */
@MappedSuperclass
abstract class VersionedRow {
    @Version
    private int version;

    protected VersionedRow() {
        // for JPA
    }

    public int version() {
        return version;
    }

    /** @throws WrongState it was changed since somebody read it */
    public void requireVersion(int read) {
        if (version != read) {
            throw new WrongState("deployment.amended_meanwhile");
        }
    }
}
