package uk.police.lfr.platform.contract;

/**
 * Lets the caller read, while an emergency that they opened themselves lasts, what their role does not show them (rule
 * R6). The capability that watches over emergencies answers; those that hold the data ask it before each reading.
 */
public interface EmergencyReading {
    /**
     * Writes the reading into the audit log, in the caller's transaction.
     *
     * @param subject what is read, as in {@link Auditable}, such as {@code alert/17/PROBE}
     * @throws WrongState no emergency of the caller's is open at this deployment
     */
    void read(long deploymentId, String subject);
}
