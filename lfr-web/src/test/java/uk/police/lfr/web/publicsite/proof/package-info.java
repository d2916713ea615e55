/** The script that checks records in the visitor's browser, on a small log. */
package uk.police.lfr.web.publicsite.proof;
