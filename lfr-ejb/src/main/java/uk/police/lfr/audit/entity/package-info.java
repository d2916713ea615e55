/** The log's entry and its hash. */
package uk.police.lfr.audit.entity;
