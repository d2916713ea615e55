/** What others may know of incidents and requests. */
package uk.police.lfr.oversight.contract;
