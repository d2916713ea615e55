package uk.police.lfr.platform.contract;

import java.util.Map;

/**
 * An {@link Auditable} of which the public log shows more than a commitment: what happened, and aggregates that name
 * nobody. Notices, seals, sessions, purges, results, revisions, incidents and changes of policy are of this kind.
 */
public interface PubliclyLogged extends Auditable {
    /**
     * What anyone may read, in reading order: never a person, a staff name, a face, a camera's address, or a reason
     * that was not written for the public.
     */
    Map<String, String> publicFacts();

    /** By default nothing more than anyone may read. */
    @Override
    default Map<String, String> facts() {
        return publicFacts();
    }
}
