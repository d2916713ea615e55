/** The public record of a deployment. */
package uk.police.lfr.transparency.contract;
