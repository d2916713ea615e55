package uk.police.lfr.retention.entity;

/** Who acts on a hold, and whether for data protection. */
public record HoldSigner(String username, boolean dataProtection) {}
