/**
 * Measures how well a profile of models recognises people, on pictures whose names are known: verification and open-set
 * identification in the terms of ISO/IEC 19795-1 and of NIST's FRTE, through the same engine, gate and gallery as a
 * deployment.
 *
 * <p>Run by hand or by a build ({@code mvn -Pevaluate}, {@code mvn -Pcalibrate}), outside the server, of which it is no
 * part. Nothing of the system may use it. It sees the face core alone, keeps no template longer than its run, and writes
 * figures, never a face.
 */
package uk.police.lfr.evaluation;
