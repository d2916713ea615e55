package uk.police.lfr.transparency.contract;

/** The public can read what came of the deployment. */
public record ResultsPublished(String actor, long deploymentId, String reference, RecordRevision revision)
        implements VersionPublished {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }
}
