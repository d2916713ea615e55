package uk.police.lfr.deployment.contract;

import java.util.List;

/**
 * What an application consists of: South Wales' deployment report, the authorised practice and the Home Office's
 * procedure taken together. Each is kept in versions; a new one supersedes the one before.
 */
public enum PackItemKind {
    /** Which published use, and whether it touches a protest. */
    USE_CASE(false, "code", "protest"),
    LEGAL_BASIS(false, "legitimateAim", "legalBasis"),
    /** The four questions of Bank Mellat, each answered for itself. */
    PROPORTIONALITY(false, "objectiveImportant", "rationalConnection", "lessIntrusiveMeans", "fairBalance"),
    /** Sensitive processing: Data Protection Act 2018, sections 35 and 42 and Schedule 8. */
    STRICT_NECESSITY(false, "strictNecessity", "schedule8Condition", "policyDocument"),
    /** Why these people here: Bridges faulted a policy that left the place open. */
    LOCATION(false, "whyThesePeopleHere", "privacyPlacesNearby", "mitigation", "avoidableRoute"),
    /** One for each camera, named by it. Polygons are pairs of x and y between 0 and 1. */
    CAMERA_PLAN(
            false, "mount", "direction", "fieldOfView", "recognitionZone", "eyePixels", "lux", "masking", "noAudio"),
    /** The place from above, with cameras and zones; not every force has one. */
    SITE_PLAN(false, "sitePlan"),
    WATCHLIST_CRITERIA(false, "criteria", "categories", "expectedSize", "justification", "sources", "under18"),
    THRESHOLD(false, "testReport", "expectedFaces"),
    /** Data protection impact assessment. */
    DPIA(true, "summary"),
    /** Equality impact assessment. */
    EIA(true, "summary"),
    /** Community impact assessment. */
    CIA(true, "summary"),
    /** Asked for when people under 18 may be listed. */
    CHILD_RIGHTS(true, "summary"),
    /** Asked for when the deployment touches a protest: what the data protection officer said. */
    DPO_CONSULTATION(false, "consultedOn", "advice"),
    SIGNAGE(false, "plan"),
    ENGAGEMENT(false, "plan"),
    MEDIA(false, "plan"),
    CONSULTATION(false, "plan"),
    /** Enough officers to answer alerts: no camera without response. */
    RESOURCES(false, "plan"),
    CONTINGENCY(false, "plan");

    private final boolean document;
    private final List<String> fields;

    PackItemKind(boolean document, String... fields) {
        this.document = document;
        this.fields = List.of(fields);
    }

    /** Whether a document must be attached. */
    public boolean document() {
        return document;
    }

    /** Names of the fields, none of which may stay empty. */
    public List<String> fields() {
        return fields;
    }
}
