package uk.police.lfr.audit.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.audit.control.LogRows.Head;
import uk.police.lfr.platform.contract.Auditable;

/** What one transaction has to say to the log, and where it has moved the log's end. For its own thread alone. */
final class LogTurn {
    private final LogGate gate;
    private final List<Auditable> unsaid = new ArrayList<>();
    private Head moved;
    private boolean inside;
    private boolean tried;
    private boolean closing;

    LogTurn(LogGate gate) {
        this.gate = gate;
    }

    void say(Auditable event) {
        unsaid.add(event);
    }

    /** What has not been written yet; from now on it counts as written. */
    List<Auditable> take() {
        List<Auditable> taken = List.copyOf(unsaid);
        unsaid.clear();
        return taken;
    }

    /** To be called before the head is locked, so that all of a server take gate and head in this order. */
    void enter() {
        if (!tried) {
            tried = true;
            inside = gate.enter();
        }
    }

    /** Where the end should be: as this transaction left it, else as the one before it did. */
    Optional<Head> expected() {
        return moved == null ? gate.last() : Optional.of(moved);
    }

    void moved(Head head) {
        moved = head;
    }

    /** The transaction is about to be committed: what is said now must be written at once. */
    void close() {
        closing = true;
    }

    boolean closing() {
        return closing;
    }

    void ended(boolean committed) {
        if (committed && moved != null) {
            gate.moved(moved);
        }
        if (inside) {
            inside = false;
            gate.leave();
        }
    }
}
