package uk.police.lfr.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocket;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** The live console as an operator uses it. Waits at most a minute for an alert: the exercise's film is shorter. */
final class Console {

    private static final double ALERT_MILLIS = 60_000;
    private static final String WAITING = "#alerts li:has(.state--NEW, .state--TIMED_OUT) a";

    private final Person operator;
    private final AtomicInteger pushes = new AtomicInteger();
    private String address;

    private Console(Person operator) {
        this.operator = operator;
    }

    /** Opens the console of a deployment from the list of live ones. */
    static Console open(Person operator, String deployment) {
        var console = new Console(operator);
        operator.page().onWebSocket(console::count);
        operator.page().locator(".tasks__task:has-text('" + deployment + "')").click();
        operator.sees("#link[data-state=open]");
        operator.sees("#clock-lease[data-level=FINE]");
        operator.sees("#clock-authority:not([data-level=NONE])");
        console.address = operator.at();
        return console;
    }

    private void count(WebSocket socket) {
        socket.onFrameReceived(frame -> pushes.incrementAndGet());
    }

    void reopen() {
        operator.opens(address).sees("#link[data-state=open]");
    }

    /** Whether a picture of the camera has arrived and could be decoded. */
    boolean showsCameraPicture() {
        var picture = operator.sees(".camera__picture img");
        return (boolean) picture.evaluate("image => image.decode().then(() => image.naturalWidth > 0)");
    }

    /** Waits until the counter of faces has moved, without a reload. */
    void awaitMoreFaces() {
        var before = operator.sees("[data-figure=facesScanned]").innerText();
        operator.page()
                .waitForFunction(
                        "before => document.querySelector('[data-figure=facesScanned]').textContent !== before",
                        before);
    }

    /** Ids of the alerts that wait for somebody. */
    Set<String> open() {
        return operator.page().locator(WAITING).all().stream().map(Console::id).collect(Collectors.toSet());
    }

    /** Waits for an alert that was not there yet, on the page as it is: a reload would lose the mark set here. */
    String awaitPushedAlert() {
        var known = List.copyOf(open());
        operator.page().evaluate("window.notReloaded = true");
        var arrived = operator.page()
                .waitForFunction(
                        "known => [...document.querySelectorAll('#alerts a')].map(a => new URL(a.href).searchParams.get('id'))"
                                + ".find(id => !known.includes(id))",
                        known,
                        new Page.WaitForFunctionOptions().setTimeout(ALERT_MILLIS));
        // A push may be heard before the list is read that its snapshot changes, so all since the last alert count.
        if (pushes.getAndSet(0) == 0
                || !operator.page().evaluate("window.notReloaded").equals(true)) {
            throw new AssertionError("The alert came without a push");
        }
        return arrived.jsonValue().toString();
    }

    void awaitAlert() {
        operator.page()
                .locator(WAITING)
                .first()
                .waitFor(new Locator.WaitForOptions()
                        .setState(WaitForSelectorState.VISIBLE)
                        .setTimeout(ALERT_MILLIS));
    }

    /** Takes the first alert that waits, from the keyboard, and gives its id. */
    String takeAnAlert() {
        var link = operator.page().locator(WAITING).first();
        var id = id(link);
        link.click();
        operator.sees("#claiming\\:claim");
        operator.looks();
        operator.page().keyboard().press("c");
        operator.sees("#verdict\\:possible");
        return id;
    }

    /** From the keyboard alone: recognition stops before anybody is asked anything. */
    void stopAtOnceAndSayWhy() {
        operator.page().keyboard().press("k");
        operator.sees("#why-title");
        operator.looks();
        operator.page().keyboard().press("4");
        operator.sees("#session\\:resume");
    }

    /** Ends the deployment with a reason. */
    void end(String reason) {
        operator.page().locator("#session\\:ending").click();
        operator.sees("#finish\\:reason").fill(reason);
        operator.looks();
        operator.page().locator("#finish\\:end").click();
    }

    /** Decides on every alert that is still open. */
    void adjudicateTheRestAsNotTheSame() {
        reopen();
        for (var id : open()) {
            operator.opens("/operations/adjudication/alert.xhtml?id=" + id);
            operator.page().locator("#claiming\\:claim").click();
            operator.page().locator(".numbered input").first().check();
            operator.page().locator("#verdict\\:not").click();
            operator.sees(".notice--good");
        }
    }

    private static String id(Locator link) {
        return link.getAttribute("href").replaceAll(".*id=", "");
    }
}
