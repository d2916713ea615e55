/** The rules and the record. */
package uk.police.lfr.retention.entity;
