package uk.police.lfr.footage.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.police.lfr.footage.contract.FootageDeleted;
import uk.police.lfr.footage.control.SegmentStore.Due;
import uk.police.lfr.footage.entity.FootageSegment;
import uk.police.lfr.platform.boundary.DataLedger;
import uk.police.lfr.platform.boundary.KeyVault;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.KeyScope;

/**
 * Deletes footage whose time is up. A file goes first, then its row, then the key when nothing due later is under it: a
 * crash between leaves a row without a file, which the next sweep deletes, and never a file without a row. What is held
 * moves to a key of its own, so that its neighbours become unreadable in every backup all the same.
 */
@Dependent
public class FootageSweep {
    @Inject
    private SegmentStore segments;

    @Inject
    private SegmentFiles files;

    @Inject
    private FootageFolder folder;

    @Inject
    private KeyVault vault;

    @Inject
    private DataLedger ledger;

    @Inject
    private Event<FootageDeleted> deleted;

    public List<Long> deploymentsDue(Instant now) {
        return segments.deploymentsDue(now);
    }

    /** One transaction's part of the work; the caller brings it. @return segments deleted */
    public int sweep(long deploymentId, Instant now, Set<Long> heldIds, int most) {
        List<Due> due = segments.due(deploymentId, now, most + heldIds.size());
        List<Due> going = due.stream()
                .filter(segment -> !heldIds.contains(segment.id()))
                .limit(most)
                .toList();
        if (going.isEmpty()) {
            return 0;
        }
        going.forEach(segment -> folder.delete(segment.fileName()));
        if (segments.remove(going) != going.size()) {
            throw new IllegalStateException("Somebody else deletes footage of deployment " + deploymentId);
        }
        int destroyed = retire(going.stream().map(Due::key).collect(Collectors.toSet()), heldIds);
        ledger.deleted(DataClass.FOOTAGE, deploymentId, going.size());
        deleted.fire(
                new FootageDeleted(Auditable.SYSTEM, deploymentId, going.size(), due.size() - going.size(), destroyed));
        return going.size();
    }

    /** @return how many of the keys are destroyed with this transaction */
    private int retire(Set<KeyId> keys, Set<Long> heldIds) {
        Map<KeyId, List<FootageSegment>> left =
                segments.under(keys).stream().collect(Collectors.groupingBy(FootageSegment::key));
        List<KeyId> ended = keys.stream()
                .filter(key ->
                        left.getOrDefault(key, List.of()).stream().allMatch(segment -> heldIds.contains(segment.id())))
                .toList();
        ended.forEach(key -> left.getOrDefault(key, List.of()).forEach(this::moveToItsOwnKey));
        vault.destroy(ended);
        return ended.size();
    }

    /** The old file stays until the leftovers are swept: were this rolled back, it would still be the one that counts. */
    private void moveToItsOwnKey(FootageSegment held) {
        KeyId own = vault.create(new KeyScope(
                KeyScope.Kind.FOOTAGE_SEGMENT, "deployment/" + held.deploymentId() + "/segment/" + held.id()));
        String name = folder.newName(held.deploymentId());
        SealedFile copy = files.create(name, own);
        try (SeekableByteChannel plain = files.open(held)) {
            try (copy) {
                Channels.newInputStream(plain).transferTo(copy);
            }
        } catch (IOException e) {
            folder.delete(name);
            throw new UncheckedIOException("Held footage could not be moved to a key of its own", e);
        }
        held.moveTo(own, name, copy.bytes(), copy.sha256());
    }
}
