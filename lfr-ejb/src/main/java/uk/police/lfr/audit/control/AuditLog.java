package uk.police.lfr.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import uk.police.lfr.audit.control.LogRows.Head;
import uk.police.lfr.audit.control.LogRows.Row;
import uk.police.lfr.audit.control.merkle.Frontier;
import uk.police.lfr.platform.contract.Auditable;

/**
 * Appends to the tree, in the caller's transaction and under the lock of its end: no gap, no fork, on any node. What a
 * transaction has to say is written together when it is about to be committed, so that nobody waits for its work.
 */
@Dependent
public class AuditLog {
    @Inject
    private LogRows rows;

    @Inject
    private LogTransaction transaction;

    @Inject
    private ChainAdoption chain;

    @Inject
    private Clock clock;

    /** An entry of the event is committed with the transaction, or the transaction is not. */
    public void append(Auditable event) {
        if (transaction.lost()) {
            return;
        }
        LogTurn turn = turn();
        turn.say(event);
        if (turn.closing()) {
            write(turn);
        }
    }

    private LogTurn turn() {
        return transaction.turn(this::write);
    }

    private void write(LogTurn turn) {
        List<Auditable> events = turn.take();
        if (events.isEmpty()) {
            return;
        }
        enter(turn);
        if (turn.expected().isPresent() && extend(turn, turn.expected().get(), events)) {
            return;
        }
        Head head = rows.lockHead();
        if (head.toAdopt() > 0) {
            head = chain.adopt(head);
        }
        requireMoved(extend(turn, head, events));
    }

    private static void requireMoved(boolean moved) {
        if (!moved) {
            throw new IllegalStateException("the audit log has lost its head");
        }
    }

    /** Whoever changes other rows does so before the end is locked, so that it is the last lock of a transaction. */
    private void enter(LogTurn turn) {
        rows.flush();
        turn.enter();
    }

    /** @return false if the log does not end there, and nothing has been written */
    private boolean extend(LogTurn turn, Head from, List<Auditable> events) {
        Frontier edge = from.edge().copy();
        Instant now = clock.instant();
        List<Row> entries = new ArrayList<>(events.size());
        for (Auditable event : events) {
            entries.add(Row.next(edge, PrivateEntry.of(edge.size(), now, event)));
        }
        Head to = new Head(edge, 0);
        if (!rows.move(from, to)) {
            return false;
        }
        rows.insert(entries);
        turn.moved(to);
        return true;
    }

    /** Appends an entry and takes it back: whatever would keep an entry out keeps this one out. */
    public void requireAppendable() {
        enter(turn());
        Head head = rows.lockHead();
        rows.tryOut(() -> {
            Frontier edge = head.edge().copy();
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            rows.insert(List.of(Row.next(
                    edge, new PrivateEntry(edge.size(), now, Auditable.SYSTEM, "AppendTried", "audit-log", "", null))));
            requireMoved(rows.move(head, new Head(edge, head.toAdopt())));
        });
    }

    /** Number of the newest entry of this event's kind and subject, or -1; its own, if it was just appended. */
    public long indexOf(Auditable event) {
        write(turn());
        return rows.newest(event.action(), event.subject());
    }

    /** Whether there is an entry with this number whose private part has not expired. */
    public boolean readable(long index) {
        return rows.from(index, 1).stream().anyMatch(row -> row.entry().index() == index && !row.expired());
    }

    /** Entries so far. */
    public long size() {
        return rows.head().edge().size();
    }
}
