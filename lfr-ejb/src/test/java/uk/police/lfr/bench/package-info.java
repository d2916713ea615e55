/**
 * Measurements that {@code mvn -Pbench} prints, one line of JSON per figure. Nothing here is asserted: a figure is read
 * beside the machine it was taken on.
 */
package uk.police.lfr.bench;
