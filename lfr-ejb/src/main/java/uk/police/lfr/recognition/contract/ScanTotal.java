package uk.police.lfr.recognition.contract;

/**
 * What all cameras of one deployment counted, beside the longest list that they compared with.
 *
 * @param listed people on it; 0 where nothing was ever compared
 */
public record ScanTotal(long deploymentId, long facesScanned, long captured, long analysed, int listed) {}
