/** Keeping deployments, forecasting false alerts, noticing that an authority has ended. */
package uk.police.lfr.deployment.control;
