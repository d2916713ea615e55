package uk.police.lfr.deployment.contract;

/** The limbs of the force's published purpose (rule S10 to S12); a deployment serves one or more, and no other. */
public enum PurposeLimb {
    /** Persons wanted for priority offences. */
    PRIORITY_OFFENCES,
    /** Arrest of persons wanted on warrant, unlawfully at large, or on recall to prison. */
    ADMINISTRATION_OF_JUSTICE,
    /** Children and vulnerable persons at risk. */
    SAFEGUARDING
}
