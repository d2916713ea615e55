package uk.police.lfr.alert.contract;

/**
 * A member of staff who is asked to walk past the cameras, or has agreed to.
 *
 * @param username whose face it is
 * @param agreed by themselves; before, their alerts are like anybody's
 */
public record TestSubjectView(long id, long deploymentId, String username, String registeredBy, boolean agreed) {}
