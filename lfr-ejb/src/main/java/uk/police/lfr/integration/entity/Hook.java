package uk.police.lfr.integration.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import uk.police.lfr.integration.contract.HookState;
import uk.police.lfr.integration.contract.HookView;
import uk.police.lfr.platform.contract.WrongState;

/**
 * A message to one receiver. WAITING - sent - TAKEN, or after the last try GIVEN_UP, from where a person sends it again. Sent
 * at least once: the receiver knows by its name whether it had it before.
 */
@Entity
@Table(name = "hook")
public class Hook {
    /** How long after each try that failed; after the last there is none. About a day in all (decision of this project, 2026). */
    static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofHours(16));

    private static final int LONGEST_ANSWER = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    private String receiver;

    private String kind;

    private String body;

    private int tries;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "taken_at")
    private Instant takenAt;

    private String answer;

    @Version
    private int version;

    protected Hook() {
        // for JPA
    }

    /** @param name of the message, the same for all its receivers */
    public Hook(String name, String receiver, String kind, String body, Instant madeAt) {
        this.name = name;
        this.receiver = receiver;
        this.kind = kind;
        this.body = body;
        this.madeAt = madeAt;
        this.dueAt = madeAt;
        this.answer = "";
    }

    /** It is about to be sent: whoever sends it may die over it, and then it is due once more. */
    public void tried(Instant at) {
        dueAt = at.plus(PAUSES.get(Math.min(tries, PAUSES.size() - 1)));
        tries++;
    }

    /** The receiver has it. */
    public void taken(String said, Instant at) {
        answer = cut(said);
        takenAt = at;
        dueAt = null;
    }

    /** The receiver does not have it, or has not said so. */
    public void failed(String why) {
        answer = cut(why);
        if (tries > PAUSES.size()) {
            dueAt = null;
        }
    }

    /** @throws WrongState it waits already, or was taken */
    public void again(Instant at) {
        if (state() != HookState.GIVEN_UP) {
            throw new WrongState("hook.not_given_up", id);
        }
        tries = 0;
        dueAt = at;
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST_ANSWER, text.length()));
    }

    private HookState state() {
        return takenAt != null ? HookState.TAKEN : dueAt != null ? HookState.WAITING : HookState.GIVEN_UP;
    }

    public String name() {
        return name;
    }

    public String receiver() {
        return receiver;
    }

    public String body() {
        return body;
    }

    public HookView view() {
        return new HookView(id, receiver, kind, state(), tries, madeAt, dueAt, takenAt, answer);
    }
}
