/** What was published, when and by whom. */
package uk.police.lfr.transparency.entity;
