/**
 * Looking at cameras while a lease holds: one reader and one worker per camera, the deployment's gallery, the counts, the
 * picture for staff. Without a lease nothing is compared and the memory is wiped; a face that does not match leaves
 * nothing but a count.
 */
package uk.police.lfr.recognition;
