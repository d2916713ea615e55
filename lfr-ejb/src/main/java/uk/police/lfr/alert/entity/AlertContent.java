package uk.police.lfr.alert.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * Whatever of an alert says something about a person, each part sealed under the alert's own key: without that key, in
 * a backup too, it says nothing. Apart from its alert so that lists never load it. Goes with the alert.
 */
@Entity
@Table(name = "alert_picture")
public class AlertContent {
    @Id
    @Column(name = "alert_id")
    private long alertId;

    /** JPEG, sealed. */
    private byte[] probe;

    /** JPEG, sealed; null where there is none. */
    private byte[] scene;

    /** Cosine similarity as decimal text, sealed. */
    private byte[] score;

    /** UTF-8, sealed; null until there is one. */
    private byte[] note;

    /** What is poorer in the probe than it should be, as text, sealed; null where nothing is. */
    private byte[] quality;

    /** What the operator went by, as text, sealed; null until there is a verdict. */
    private byte[] reasons;

    protected AlertContent() {
        // for JPA
    }

    public AlertContent(long alertId, byte[] sealedProbe, byte[] sealedScene, byte[] sealedScore) {
        this.alertId = alertId;
        this.probe = sealedProbe;
        this.scene = sealedScene;
        this.score = sealedScore;
    }

    public void note(byte[] sealedNote) {
        note = sealedNote;
    }

    public void reasons(byte[] sealedReasons) {
        reasons = sealedReasons;
    }

    /** Null before the verdict. */
    public byte[] sealedReasons() {
        return reasons;
    }

    public void quality(byte[] sealedLabels) {
        quality = sealedLabels;
    }

    /** Null where there is nothing to say. */
    public byte[] sealedQuality() {
        return quality;
    }

    public byte[] sealedProbe() {
        return probe;
    }

    /** Null if there is none. */
    public byte[] sealedScene() {
        return scene;
    }

    public byte[] sealedScore() {
        return score;
    }

    /** Null if there is none. */
    public byte[] sealedNote() {
        return note;
    }

    @Override
    public String toString() {
        return "Sealed content of alert " + alertId;
    }
}
