package uk.police.lfr.web.admin.publishing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.police.lfr.transparency.boundary.DueDesk;
import uk.police.lfr.transparency.contract.DueStep;

/**
 * What is due to the public, with the time that is left and who must act. The address carries filter and order, so that it
 * can be kept: {@code who=} an actor, {@code overdue=on}, {@code sort=} {@code due}, {@code deployment} or {@code who}.
 */
@Named
@RequestScoped
public class DueBoard {

    /** An order that the board can be in. */
    public enum Order {
        DUE(Comparator.comparing(row -> row.getTask().due())),
        DEPLOYMENT(Comparator.comparing(row -> row.getTask().reference())),
        WHO(Comparator.comparing(DueRow::getActor));

        private final Comparator<DueRow> rows;

        Order(Comparator<DueRow> rows) {
            this.rows = rows;
        }
    }

    @Inject
    private DueDesk desk;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private List<DueRow> all;
    private DueStep.Actor who;
    private boolean overdue;
    private Order sort;

    @PostConstruct
    void read() {
        Instant now = clock.instant();
        who = asked("who", DueStep.Actor.values()).orElse(null);
        overdue = "on".equals(request.getParameter("overdue"));
        sort = asked("sort", Order.values()).orElse(Order.DUE);
        all = desk.tasks().stream().map(task -> new DueRow(task, now)).toList();
    }

    private <E extends Enum<E>> Optional<E> asked(String parameter, E[] known) {
        String value = request.getParameter(parameter);
        return Stream.of(known).filter(each -> each.name().equals(value)).findFirst();
    }

    /** What passes the filter, in the order asked for; what is due sooner comes first among equals. */
    public List<DueRow> getRows() {
        return rows(all, who, overdue, sort);
    }

    static List<DueRow> rows(List<DueRow> all, DueStep.Actor who, boolean overdue, Order sort) {
        return all.stream()
                .filter(row -> who == null || row.getActor() == who)
                .filter(row -> !overdue || row.isOverdue())
                .sorted(sort.rows.thenComparing(Order.DUE.rows))
                .toList();
    }

    public long getOverdueCount() {
        return all.stream().filter(DueRow::isOverdue).count();
    }

    public int getCount() {
        return all.size();
    }

    public DueStep.Actor[] getActors() {
        return DueStep.Actor.values();
    }

    public Order[] getOrders() {
        return Order.values();
    }

    public DueStep.Actor getWho() {
        return who;
    }

    public boolean isOverdue() {
        return overdue;
    }

    public Order getSort() {
        return sort;
    }
}
