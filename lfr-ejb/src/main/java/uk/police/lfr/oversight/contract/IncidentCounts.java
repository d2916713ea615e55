package uk.police.lfr.oversight.contract;

/** Incidents about one subject, or about all: what may be published of them. */
public record IncidentCounts(long found, long closed) {}
