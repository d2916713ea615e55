/** What others may know of alerts: states, verdicts, outcomes, counts and events. */
package uk.police.lfr.alert.contract;
