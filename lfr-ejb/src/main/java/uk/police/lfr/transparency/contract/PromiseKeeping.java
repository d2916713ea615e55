package uk.police.lfr.transparency.contract;

/**
 * How well the promises about data are kept, now.
 *
 * @param policyVersion of the policy in force
 * @param recordsHeld of deployments
 * @param missedDeadlines of all time
 */
public record PromiseKeeping(
        int policyVersion,
        int alertsHeld,
        int footageHeld,
        int recordsHeld,
        int logEntriesHeld,
        long missedDeadlines) {}
