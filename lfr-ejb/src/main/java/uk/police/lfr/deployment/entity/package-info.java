/** The deployment with its verbs, and its cameras. */
package uk.police.lfr.deployment.entity;
