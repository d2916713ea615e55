package uk.police.lfr.transparency.contract;

/** What was carried over of a deployment before this system was wrong; what is right stands beside it. */
public record HistoryCorrected(String actor, String reference, RecordRevision revision) implements VersionPublished {
    @Override
    public String subject() {
        return "history/" + reference;
    }
}
