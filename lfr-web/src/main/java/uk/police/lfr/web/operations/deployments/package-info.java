/** The requester's pages: draft, amend, submit and cancel a deployment. */
package uk.police.lfr.web.operations.deployments;
