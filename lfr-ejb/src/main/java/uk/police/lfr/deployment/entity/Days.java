package uk.police.lfr.deployment.entity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.deployment.contract.DayState;
import uk.police.lfr.deployment.contract.DayWindow;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.WrongState;

/** The operational days of one deployment, in their order. */
final class Days {
    private final List<Day> days;

    Days(List<Day> days) {
        this.days = days;
    }

    /** Days that are kept keep their list; a day too many with a list is called off, so that its list is purged. */
    void plan(List<DayWindow> windows, Instant at) {
        List<Day> open = days.stream().filter(day -> !day.state().over()).toList();
        for (int i = 0; i < windows.size(); i++) {
            if (i < open.size()) {
                open.get(i).plan(windows.get(i));
            } else {
                days.add(new Day(days.size() + 1, windows.get(i)));
            }
        }
        for (Day surplus : open.subList(Math.min(windows.size(), open.size()), open.size())) {
            surplus.close("no longer planned", at);
        }
    }

    /** The day in hand: the first that is not over; after the last, the last. */
    Day current() {
        return days.stream().filter(day -> !day.state().over()).findFirst().orElseGet(() -> days.get(days.size() - 1));
    }

    boolean anyLeft() {
        return days.stream().anyMatch(day -> !day.state().over());
    }

    /** The start of the first day. */
    Instant start() {
        return windows().stream().map(DayWindow::start).min(Instant::compareTo).orElseThrow();
    }

    /** The end of the last day. */
    Instant end() {
        return windows().stream().map(DayWindow::end).max(Instant::compareTo).orElseThrow();
    }

    Day number(int number) {
        return days.stream()
                .filter(day -> day.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("deployment.no_such_day", number));
    }

    Day withId(long id) {
        return days.stream()
                .filter(day -> day.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("deployment.no_such_day", id));
    }

    Optional<Day> withList(long watchlistId) {
        return days.stream()
                .filter(day -> day.watchlistId() != null && day.watchlistId() == watchlistId)
                .findFirst();
    }

    /** @throws WrongState the authorising officer has not reviewed every day that was live */
    void requireReviewed() {
        for (Day day : days) {
            if (day.waitsForReview()) {
                throw new WrongState("deployment.day_not_reviewed", day.number());
            }
        }
    }

    /** The last day that was live, if it still waits. */
    void reviewLast(String by, String words, Instant at) {
        Day last = days.get(days.size() - 1);
        for (Day day : days) {
            last = day.hasBegun() ? day : last;
        }
        if (last.waitsForReview()) {
            last.reviewed(by, words, at);
        }
    }

    void closeAll(String why, Instant at) {
        days.forEach(day -> day.close(why, at));
    }

    boolean hasDayAfterCurrent() {
        Day current = current();
        return days.stream().anyMatch(day -> day != current && !day.state().over());
    }

    void forget() {
        days.forEach(Day::forget);
    }

    void purgeRest() {
        days.forEach(Day::purged);
    }

    List<Integer> withoutList() {
        return days.stream()
                .filter(day -> day.watchlistId() == null)
                .map(Day::number)
                .toList();
    }

    /** As planned; without days that were called off, unless all of them were. */
    List<DayWindow> windows() {
        boolean offAlone = days.stream().allMatch(day -> day.state() == DayState.CANCELLED);
        return days.stream()
                .filter(day -> offAlone || day.state() != DayState.CANCELLED)
                .map(Day::window)
                .toList();
    }

    List<OperationalDay> views(long deploymentId) {
        return days.stream().map(day -> day.view(deploymentId)).toList();
    }
}
