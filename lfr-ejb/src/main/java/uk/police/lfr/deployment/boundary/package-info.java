/** The desks of requester, authorising officer and operator, and the one that mints leases. */
package uk.police.lfr.deployment.boundary;
