/** Keeping, counting and erasing alerts. */
package uk.police.lfr.alert.control;
