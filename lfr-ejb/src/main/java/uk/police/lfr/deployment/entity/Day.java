package uk.police.lfr.deployment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import uk.police.lfr.deployment.contract.DayCourse;
import uk.police.lfr.deployment.contract.DayState;
import uk.police.lfr.deployment.contract.DayWindow;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.WrongState;

/** One operational day with its own list, its own end, and its own review. */
@Entity
@Table(name = "operational_day")
public class Day {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "day_number")
    private int number;

    @Column(name = "day_date")
    private LocalDate date;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "watchlist_id")
    private Long watchlistId;

    @Enumerated(EnumType.STRING)
    private DayState state = DayState.PLANNED;

    @Embedded
    private Course course = new Course();

    @Column(name = "reviewed_by")
    private String reviewedBy;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    private String review;

    protected Day() {
        // for JPA
    }

    Day(int number, DayWindow window) {
        this.number = number;
        plan(window);
    }

    void plan(DayWindow window) {
        startsAt = window.start();
        endsAt = window.end();
        date = startsAt.atZone(ForceTime.ZONE).toLocalDate();
    }

    void move(Instant start, Instant end) {
        if (hasBegun() && !start.equals(startsAt)) {
            throw new WrongState("deployment.day_has_begun", number);
        }
        plan(new DayWindow(start, end));
    }

    void use(long watchlist) {
        watchlistId = watchlist;
    }

    void step(DayState to, DayState first, DayState... others) {
        if (!EnumSet.of(first, others).contains(state)) {
            throw new WrongState("deployment.wrong_day_state", number, state);
        }
        state = to;
    }

    void begin(Instant at) {
        step(DayState.LIVE, DayState.READY, DayState.PAUSED);
        course().begun(at);
    }

    /** However far it came. */
    void close(String why, Instant at) {
        if (!state.over()) {
            state = course().hasBegun() ? DayState.ENDED : DayState.CANCELLED;
            course().over(why, at);
        }
    }

    void purged() {
        step(DayState.PURGED, DayState.ENDED, DayState.CANCELLED, DayState.PURGED);
    }

    void reviewed(String by, String words, Instant at) {
        if (course().endedAt() == null || reviewedAt != null) {
            throw new WrongState("deployment.day_not_to_review", number);
        }
        reviewedBy = by;
        reviewedAt = at;
        review = words;
    }

    /** That it was reviewed, and when, stays. */
    void forget() {
        course().forget();
        reviewedBy = null;
        review = null;
    }

    boolean hasBegun() {
        return course().hasBegun();
    }

    /** Whether it was live and nobody has reviewed it yet. */
    boolean waitsForReview() {
        return course().hasBegun() && course().endedAt() != null && reviewedAt == null;
    }

    boolean contains(Instant moment) {
        return !moment.isBefore(startsAt) && moment.isBefore(endsAt);
    }

    /** Hibernate leaves out what is wholly null. */
    private Course course() {
        if (course == null) {
            course = new Course();
        }
        return course;
    }

    DayWindow window() {
        return new DayWindow(startsAt, endsAt);
    }

    int number() {
        return number;
    }

    Instant end() {
        return endsAt;
    }

    public Long id() {
        return id;
    }

    Long watchlistId() {
        return watchlistId;
    }

    DayState state() {
        return state;
    }

    OperationalDay view(long deploymentId) {
        Course ran = course();
        return new OperationalDay(
                id == null ? 0 : id,
                deploymentId,
                number,
                date,
                startsAt,
                endsAt,
                watchlistId,
                state,
                new DayCourse(ran.startedAt(), ran.endedAt(), ran.endReason(), reviewedBy, reviewedAt, review));
    }
}
