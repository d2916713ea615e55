/** The alert with its verbs, its picture, and the counts of a deployment. */
package uk.police.lfr.alert.entity;
