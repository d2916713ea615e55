/** What others may know of a deployment: its plan, state, lease and events. */
package uk.police.lfr.deployment.contract;
