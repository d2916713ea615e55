package uk.police.lfr.bench;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import uk.police.lfr.audit.control.AuditLog;
import uk.police.lfr.audit.control.ChainAdoption;
import uk.police.lfr.audit.control.LogGate;
import uk.police.lfr.audit.control.LogRows;
import uk.police.lfr.audit.control.LogTransaction;
import uk.police.lfr.fixture.EventsInPlace;
import uk.police.lfr.fixture.LocalTransaction;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.Auditable;

/** The audit log of a bench: real, without a server. */
final class Logs {
    private Logs() {}

    /** @param gate that of all who write to this database */
    static AuditLog log(EntityManager entities, LogGate gate, Clock clock) {
        LogRows rows = Wiring.set(new LogRows(), "entities", entities);
        ChainAdoption chain = Wiring.set(new ChainAdoption(), "entities", entities);
        Wiring.set(Wiring.set(chain, "rows", rows), "clock", clock);
        LogTransaction transaction = Wiring.set(new LogTransaction(), "transaction", new LocalTransaction(entities));
        Wiring.set(transaction, "gate", gate);
        AuditLog log = Wiring.set(new AuditLog(), "rows", rows);
        Wiring.set(Wiring.set(log, "transaction", transaction), "chain", chain);
        return Wiring.set(log, "clock", clock);
    }

    /** Events that the log hears, as on a server. */
    static final class Logged<T extends Auditable> extends EventsInPlace<T> {
        private final AuditLog log;

        Logged(AuditLog log) {
            this.log = log;
        }

        @Override
        public void fire(T event) {
            log.append(event);
        }

        @Override
        protected <U extends T> Event<U> ofKind() {
            return new Logged<>(log);
        }
    }
}
