package uk.police.lfr.audit.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.police.lfr.audit.contract.CheckpointLine;
import uk.police.lfr.audit.contract.Cosigning;
import uk.police.lfr.audit.control.Checkpoints;
import uk.police.lfr.audit.control.EntryProofs;
import uk.police.lfr.audit.control.LogInspection;
import uk.police.lfr.audit.control.LogSigner;
import uk.police.lfr.audit.control.Witnesses;
import uk.police.lfr.audit.control.merkle.TileAddress;
import uk.police.lfr.platform.contract.Auditable;

/** The log as anyone may read and cosign it: heads, tiles, leaves and proofs, never a private entry. */
@Stateless
@PermitAll // The public log is for everybody; private entries are in it as commitments alone.
public class PublicLog {
    @Inject
    private Checkpoints checkpoints;

    @Inject
    private EntryProofs proofs;

    @Inject
    private Witnesses witnesses;

    @Inject
    private LogInspection inspection;

    @Inject
    private LogSigner signer;

    /** The newest signed note with its cosignatures; empty in the first minute of a log. */
    public Optional<String> checkpoint() {
        return checkpoints.latest().map(CheckpointLine::note);
    }

    /** The log's key as verifiers take it: {@code name+id+base64}. It should also be had from elsewhere. */
    public String key() {
        return signer.key().text();
    }

    /** @param path {@code <L>/<N>[.p/<W>]} or {@code entries/<N>[.p/<W>]} of C2SP tlog-tiles */
    public Optional<byte[]> tile(String path) {
        return TileAddress.parse(path).flatMap(proofs::tile);
    }

    /** A proof (C2SP tlog-proof) under the newest checkpoint. */
    public Optional<String> inclusion(long index) {
        return proofs.inclusion(index);
    }

    /** Hashes in base64, one a line. */
    public Optional<String> consistency(long first, long second) {
        return proofs.consistency(first, second);
    }

    /** @param note a checkpoint of ours with a witness's signature line */
    public Cosigning cosign(String note) {
        Cosigning result = witnesses.cosign(note);
        if (result == Cosigning.CONTRADICTION) {
            inspection.inspect(Auditable.SYSTEM);
        }
        return result;
    }
}
