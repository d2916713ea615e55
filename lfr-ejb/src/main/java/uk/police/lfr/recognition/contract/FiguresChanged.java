package uk.police.lfr.recognition.contract;

/** The counts of a live deployment have moved; at most about once a second. */
public record FiguresChanged(long deploymentId) {}
