package uk.police.lfr.footage.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import uk.police.lfr.footage.contract.RecordedCamera;
import uk.police.lfr.footage.entity.FootageSegment;
import uk.police.lfr.platform.boundary.DataLedger;
import uk.police.lfr.platform.boundary.KeyVault;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.KeyScope;

/** The index of what is being recorded; each step is one transaction, for threads that have none. */
@Dependent
public class SegmentRecords {
    @Inject
    private SegmentStore segments;

    @Inject
    private FootageFolder folder;

    @Inject
    private KeyVault vault;

    @Inject
    private DataLedger ledger;

    @Inject
    private Transactions transactions;

    /** Known and counted before its first byte is written. */
    FootageSegment begin(RecordedCamera camera, Instant at) {
        return transactions.inNew(() -> {
            String name = folder.newName(camera.deploymentId());
            FootageSegment segment = new FootageSegment(camera, at, keyFor(camera, at), name);
            segments.keep(segment);
            ledger.created(DataClass.FOOTAGE, camera.deploymentId(), 1);
            return segment;
        });
    }

    private KeyId keyFor(RecordedCamera camera, Instant at) {
        String hour = FootageSegment.hourOf(at);
        return segments.keyOf(camera.cameraId(), hour)
                .filter(key -> !vault.destroyed(key))
                .orElseGet(() -> vault.create(new KeyScope(
                        KeyScope.Kind.FOOTAGE_SEGMENT,
                        "deployment/" + camera.deploymentId() + "/camera/" + camera.cameraId() + "/" + hour)));
    }

    void complete(long id, Instant end, long bytes, String sha256, int pictures, int lost) {
        transactions.runInNew(() -> segments.segment(id).complete(end, bytes, sha256, pictures, lost));
    }

    void interrupt(long id, Instant end, long bytes, int pictures, int lost) {
        transactions.runInNew(() -> segments.segment(id).interrupt(end, bytes, pictures, lost));
    }
}
