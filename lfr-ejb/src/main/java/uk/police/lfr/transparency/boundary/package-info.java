/** The public register, which needs no role, and the publishing desk. */
package uk.police.lfr.transparency.boundary;
