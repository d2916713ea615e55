/** The operations area: everyone's start page; each group of pages below has its own package. */
package uk.police.lfr.web.operations;
