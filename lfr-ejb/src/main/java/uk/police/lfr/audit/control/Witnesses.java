package uk.police.lfr.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.audit.contract.CheckpointLine;
import uk.police.lfr.audit.contract.Cosigning;
import uk.police.lfr.audit.contract.WitnessLine;
import uk.police.lfr.audit.control.note.Checkpoint;
import uk.police.lfr.audit.control.note.NoteKey;
import uk.police.lfr.audit.control.note.SignedNote;
import uk.police.lfr.platform.contract.InvalidInput;

/** Those who sign beside us, and what they hand in. */
@Dependent
public class Witnesses {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CheckpointRows checkpoints;

    @Inject
    private LogSigner signer;

    @Inject
    private Clock clock;

    /**
     * @param keyText {@code name+id+base64} of a witness's key
     * @return the witness's name
     * @throws InvalidInput no such key, or the name is taken
     */
    public String register(String keyText, String actor) {
        NoteKey key = NoteKey.parse(keyText)
                .filter(parsed -> parsed.kind() == NoteKey.Kind.WITNESS)
                .orElseThrow(() -> new InvalidInput("witnessKey", "audit.not_a_witness"));
        if (keys().stream().anyMatch(known -> known.name().equals(key.name()))) {
            throw new InvalidInput("witnessKey", "audit.witness_known", key.name());
        }
        entities.createNativeQuery("insert into audit_witness (name, public_key, registered_at, registered_by)"
                        + " values (?1, ?2, ?3, ?4)")
                .setParameter(1, key.name())
                .setParameter(2, key.text())
                .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(4, actor)
                .executeUpdate();
        return key.name();
    }

    public List<WitnessLine> all() {
        List<?> found = entities.createNativeQuery("select w.name, w.public_key, w.registered_at, w.registered_by,"
                        + " coalesce((select max(c.entries) from audit_cosignature c where c.witness = w.name), 0)"
                        + " from audit_witness w order by w.name")
                .getResultList();
        return found.stream().map(row -> line((Object[]) row)).toList();
    }

    /** Takes what a witness made of a checkpoint. Each signature is verified before it is kept. */
    public Cosigning cosign(String written) {
        try {
            SignedNote note = SignedNote.parse(written);
            Checkpoint checkpoint = Checkpoint.parse(note.text());
            Optional<CheckpointLine> ours = checkpoints.ofSize(checkpoint.size());
            if (ours.isPresent() && ours.get().note().startsWith(note.text() + "\n")) {
                return keep(note, checkpoint.size());
            }
            if (!signer.signed(note)) {
                return Cosigning.NOT_OURS;
            }
            checkpoints.insertContradiction(checkpoint.size(), checkpoint.rootHex(), clock.instant(), written);
            return Cosigning.CONTRADICTION;
        } catch (IllegalArgumentException notANote) {
            return Cosigning.NOT_OURS;
        }
    }

    private Cosigning keep(SignedNote note, long size) {
        List<NoteKey> keys = keys();
        boolean any = false;
        for (NoteKey key : keys) {
            for (var line : note.signatures()) {
                if (line.verifies(key, note.text())) {
                    checkpoints.insertCosignature(size, key.name(), line.seconds(), line.line());
                    any = true;
                }
            }
        }
        return any ? Cosigning.STORED : Cosigning.UNKNOWN_WITNESS;
    }

    private List<NoteKey> keys() {
        return all().stream()
                .map(witness -> NoteKey.parse(witness.key()).orElseThrow())
                .toList();
    }

    private static WitnessLine line(Object[] row) {
        Instant at = row[2] instanceof OffsetDateTime time ? time.toInstant() : (Instant) row[2];
        return new WitnessLine(
                row[0].toString(), row[1].toString(), at, row[3].toString(), ((Number) row[4]).longValue());
    }
}
