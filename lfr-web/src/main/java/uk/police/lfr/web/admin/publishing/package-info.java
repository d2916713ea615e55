/** The publisher's pages: what is to be published, previewed in both languages. Figures cannot be typed. */
package uk.police.lfr.web.admin.publishing;
