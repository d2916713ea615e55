package uk.police.lfr.recognition.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.PubliclyLogged;

/** Counting began anew, with the session or because something was changed (C3). */
public record SegmentBegun(
        String actor,
        long deploymentId,
        long segmentId,
        SegmentReason reason,
        double threshold,
        int listed,
        int cameras)
        implements PubliclyLogged {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of(
                "segment", segmentId, "reason", reason, "threshold", threshold, "listed", listed, "cameras", cameras);
    }

    @Override
    public Map<String, String> publicFacts() {
        return Facts.of("reason", reason, "threshold", threshold, "listed", listed, "cameras", cameras);
    }
}
