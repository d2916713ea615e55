/** Coming on duty, the briefing, and the sign of life of open pages. */
package uk.police.lfr.web.operations.duty;
