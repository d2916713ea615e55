package uk.police.lfr.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import uk.police.lfr.audit.control.LogRows.Head;
import uk.police.lfr.audit.control.LogRows.Row;
import uk.police.lfr.audit.control.merkle.MerkleHash;
import uk.police.lfr.platform.contract.Auditable;

/** Appends to the tree, in the caller's transaction and under the lock of its end: no gap, no fork, on any node. */
@Dependent
public class AuditLog {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private LogRows rows;

    @Inject
    private ChainAdoption chain;

    @Inject
    private Clock clock;

    public void append(Auditable event) {
        Head head = rows.lockHead();
        if (head.toAdopt() > 0) {
            chain.adopt(head, this);
        }
        add(head, PrivateEntry.of(head.edge().size(), clock.instant(), event));
        rows.move(new Head(head.edge(), 0));
    }

    /** The entry becomes the tree's next leaf; the head is moved by the caller. */
    void add(Head head, PrivateEntry entry) {
        byte[] salt = new byte[LeafData.SALT];
        RANDOM.nextBytes(salt);
        byte[] leaf = LeafData.of(entry, salt);
        rows.insert(new Row(entry, salt, leaf));
        head.edge().append(MerkleHash.leaf(leaf));
    }

    /** Appends an entry and takes it back: whatever would keep an entry out keeps this one out. */
    public void requireAppendable() {
        Head head = rows.lockHead();
        rows.tryOut(() -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            long index = head.edge().size();
            add(head, new PrivateEntry(index, now, Auditable.SYSTEM, "AppendTried", "audit-log", "", null));
            rows.move(head);
        });
    }

    /** Number of the newest entry of this event's kind and subject, or -1; its own, if it was just appended. */
    public long indexOf(Auditable event) {
        return rows.newest(event.action(), event.subject());
    }

    /** Entries so far. */
    public long size() {
        return rows.head().edge().size();
    }
}
