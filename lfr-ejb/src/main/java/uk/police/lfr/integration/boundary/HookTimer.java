package uk.police.lfr.integration.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import uk.police.lfr.integration.control.HookReceivers;
import uk.police.lfr.integration.control.HookSender;
import uk.police.lfr.integration.control.HookSender.Answer;
import uk.police.lfr.integration.control.HookStore;
import uk.police.lfr.integration.entity.Hook;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.platform.contract.Roles;

/** Sends what is due, one after the other, and no transaction waits for a receiver. Where nobody is to be told, does nothing. */
@Startup
@Singleton
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HookTimer {
    private static final Logger LOG = System.getLogger(HookTimer.class.getName());
    private static final int AT_ONCE = 20;

    /** Long enough to look at a receiver that was away over a holiday. */
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private HookReceivers receivers;

    @Inject
    private HookStore hooks;

    @Inject
    private HookSender sender;

    @Inject
    private Transactions transactions;

    @Inject
    private Clock clock;

    @PostConstruct
    void readSettings() {
        LOG.log(Level.DEBUG, "{0} receivers of messages", receivers.all().size());
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void look() {
        if (!receivers.all().isEmpty()) {
            transactions.inNew(() -> hooks.due(clock.instant(), AT_ONCE)).forEach(this::send);
        }
    }

    @Schedule(hour = "3", minute = "17", persistent = false)
    void forget() {
        transactions.inNew(() -> hooks.forget(clock.instant().minus(KEPT)));
    }

    private void send(long id) {
        Hook hook = transactions.inNew(() -> tried(id));
        Answer answer = receivers.knows(hook.receiver())
                ? sender.send(hook.receiver(), hook.name(), hook.body())
                : new Answer(false, "no receiver of this server any more");
        transactions.runInNew(() -> settle(id, answer));
    }

    private Hook tried(long id) {
        Hook hook = hooks.locked(id);
        hook.tried(clock.instant());
        return hook;
    }

    private void settle(long id, Answer answer) {
        Hook hook = hooks.locked(id);
        if (answer.taken()) {
            hook.taken(answer.words(), clock.instant());
        } else {
            hook.failed(answer.words());
        }
    }
}
