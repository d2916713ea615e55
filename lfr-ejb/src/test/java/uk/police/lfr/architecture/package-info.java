/** The boundaries between packages, checked. */
package uk.police.lfr.architecture;
