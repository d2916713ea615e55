package uk.police.lfr.alert.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.police.lfr.alert.contract.AlertView;
import uk.police.lfr.alert.contract.Assessment;
import uk.police.lfr.alert.contract.CandidateView;
import uk.police.lfr.alert.contract.OperatorVerdict;
import uk.police.lfr.alert.contract.VerdictReason;
import uk.police.lfr.alert.entity.Alert;
import uk.police.lfr.alert.entity.AlertContent;
import uk.police.lfr.platform.boundary.KeyVault;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.KeyScope;
import uk.police.lfr.platform.contract.NotFound;

/** Seals and opens what an alert says about a person. Each alert has a key of its own, which goes with it. */
@Dependent
public class AlertSeal {
    private static final String PROBE = "probe";
    private static final String SCENE = "scene";
    private static final String SCORE = "score";
    private static final String NOTE = "note";
    private static final String QUALITY = "quality";
    private static final String REASONS = "reasons";
    private static final String BETWEEN = ",";

    @Inject
    private KeyVault vault;

    @Inject
    private AlertStore alerts;

    /** A fresh key for an alert of this day. */
    public KeyId newKey(long deploymentId, long dayId) {
        return vault.create(new KeyScope(KeyScope.Kind.ALERT, "deployment/" + deploymentId + "/day/" + dayId));
    }

    /**
     * The content of an alert that has its number.
     *
     * @param scene JPEG; null for none
     */
    public AlertContent sealed(Alert alert, byte[] probe, byte[] scene, double score) {
        return new AlertContent(
                alert.id(),
                seal(alert, PROBE, probe),
                scene == null ? null : seal(alert, SCENE, scene),
                seal(alert, SCORE, text(Double.toString(score))));
    }

    /** Adds the officer's note; nothing for none. */
    public void note(Alert alert, String note) {
        if (note != null && !note.isBlank()) {
            content(alert).note(seal(alert, NOTE, text(note.strip())));
        }
    }

    /** Adds what is poorer in the probe than it should be: that somebody hides their mouth is about a person, too. */
    public void quality(Alert alert, List<String> labels) {
        if (!labels.isEmpty()) {
            content(alert).quality(seal(alert, QUALITY, text(String.join(BETWEEN, labels))));
        }
    }

    public List<String> quality(Alert alert) {
        byte[] sealed = content(alert).sealedQuality();
        return sealed == null
                ? List.of()
                : List.of(text(open(alert, QUALITY, sealed)).split(BETWEEN));
    }

    /** Adds what the operator went by: reasons in the first line, words in those below. */
    public void reasons(Alert alert, OperatorVerdict given) {
        String names = given.reasons().stream().map(Enum::name).collect(Collectors.joining(BETWEEN));
        content(alert).reasons(seal(alert, REASONS, text(names + "\n" + given.words())));
    }

    /** Null where nothing was said, as before there were reasons. */
    public Assessment assessment(Alert alert) {
        byte[] sealed = content(alert).sealedReasons();
        if (sealed == null) {
            return null;
        }
        String[] lines = text(open(alert, REASONS, sealed)).split("\n", 2);
        return new Assessment(
                Stream.of(lines[0].split(BETWEEN)).map(VerdictReason::valueOf).toList(), lines[1]);
    }

    /** The probe as JPEG. */
    public byte[] probe(Alert alert) {
        return open(alert, PROBE, content(alert).sealedProbe());
    }

    /**
     * The person among their surroundings as JPEG.
     *
     * @throws NotFound it was not taken
     */
    public byte[] scene(Alert alert) {
        byte[] sealed = content(alert).sealedScene();
        if (sealed == null) {
            throw new NotFound("alert.no_scene", alert.id());
        }
        return open(alert, SCENE, sealed);
    }

    public boolean hasScene(Alert alert) {
        return content(alert).sealedScene() != null;
    }

    /** Cosine similarity. */
    public double score(Alert alert) {
        return Double.parseDouble(text(open(alert, SCORE, content(alert).sealedScore())));
    }

    /** Empty for none. */
    public String note(Alert alert) {
        byte[] sealed = content(alert).sealedNote();
        return sealed == null ? "" : text(open(alert, NOTE, sealed));
    }

    /**
     * As the person who acts on it sees it.
     *
     * @param candidate null where the caller may not see one
     */
    public AlertView view(Alert alert, CandidateView candidate, boolean complaint) {
        return new AlertView(
                alert.summary(),
                candidate,
                alert.outcome(),
                note(alert),
                hasScene(alert),
                quality(alert),
                alert.summary().state().decided() ? assessment(alert) : null,
                complaint);
    }

    /** Destroys the keys: from the end of the transaction on nobody can open what was sealed under them. */
    public void destroyKeys(List<Alert> going) {
        vault.destroy(going.stream().map(alert -> alert.origin().key()).toList());
    }

    private AlertContent content(Alert alert) {
        return alerts.content(alert.id()).orElseThrow(() -> new NotFound("alert.not_found", alert.id()));
    }

    private byte[] seal(Alert alert, String part, byte[] plain) {
        return vault.encrypt(alert.origin().key(), plain, context(alert, part));
    }

    private byte[] open(Alert alert, String part, byte[] sealed) {
        return vault.decrypt(alert.origin().key(), sealed, context(alert, part));
    }

    private static byte[] context(Alert alert, String part) {
        return text("alert/" + alert.id() + "/" + part);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] text) {
        return new String(text, StandardCharsets.UTF_8);
    }
}
