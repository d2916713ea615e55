package uk.police.lfr.transparency.contract;

/** What a force had published of a deployment before this system stands in the public record now, as such. */
public record HistoryCarriedOver(String actor, String reference, RecordRevision revision) implements VersionPublished {
    @Override
    public String subject() {
        return "history/" + reference;
    }
}
